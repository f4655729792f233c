package org.throughline.ballot.chain;

import java.util.List;
import org.throughline.ballot.question.Prompt;
import org.throughline.disclosure.subject.MatterId;

/**
 * Two questions in nearly the same words of which somebody said that they are different, and nobody has confirmed it.
 *
 * @param one what the first is about
 * @param other what the second is about
 * @param words in which the first was put, or is to be put
 * @param otherWords of the second
 */
public record UnconfirmedPair(MatterId one, MatterId other, List<Prompt> words, List<Prompt> otherWords) {

    public UnconfirmedPair {
        words = List.copyOf(words);
        otherWords = List.copyOf(otherWords);
    }
}
