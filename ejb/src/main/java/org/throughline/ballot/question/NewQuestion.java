package org.throughline.ballot.question;

import java.util.List;
import java.util.UUID;

/**
 * A question to be put.
 *
 * @param subject what is voted on: a wording that will not change any more
 * @param prompts its words, one of each language there is
 */
public record NewQuestion(Kind kind, UUID subject, List<Prompt> prompts) {

    public NewQuestion {
        prompts = List.copyOf(prompts);
    }
}
