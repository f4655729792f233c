package org.throughline.ballot.question;

import java.util.List;
import org.throughline.disclosure.subject.SubjectId;

/**
 * One of several wordings that can be approved.
 *
 * @param ordinal from 1
 * @param prompts by language, English first
 */
public record BallotOption(int ordinal, SubjectId subject, List<Prompt> prompts) {

    public BallotOption {
        prompts = List.copyOf(prompts);
    }
}
