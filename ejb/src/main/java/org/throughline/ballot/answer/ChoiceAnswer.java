package org.throughline.ballot.answer;

import java.util.Arrays;
import java.util.List;
import org.throughline.HasCode;

/** An answer to a question of choice. No position is an answer, and counts; not voting is none. */
public enum ChoiceAnswer implements HasCode {
    AGREE('a'),
    DISAGREE('d'),
    ABSTAIN('s'),
    NO_POSITION('n');

    private final char letter;

    ChoiceAnswer(char letter) {
        this.letter = letter;
    }

    /** As results and the API spell it: {@code no-position}. */
    @Override
    public String code() {
        return HasCode.plain(this).replace('_', '-');
    }

    /** As ballots spell it: one letter each, so that no answer is longer on the wire than another. */
    public String letter() {
        return Character.toString(letter);
    }

    /** All codes, in the order in which they are shown and counted. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ChoiceAnswer::code).toList();
    }
}
