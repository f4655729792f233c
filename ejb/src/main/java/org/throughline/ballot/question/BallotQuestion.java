package org.throughline.ballot.question;

import java.util.List;
import java.util.UUID;

/**
 * A question as it stands on the ballot.
 *
 * @param ordinal from 1; the key of its answer in {@link Choices}
 * @param prompts by language, English first
 */
public record BallotQuestion(UUID id, int ordinal, Kind kind, UUID subject, List<Prompt> prompts) {

    public BallotQuestion {
        prompts = List.copyOf(prompts);
    }
}
