package org.throughline.ballot.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An answer to a question of choice. No position is an answer, and counts; not voting is none. */
public enum ChoiceAnswer {
    AGREE('a'),
    DISAGREE('d'),
    ABSTAIN('s'),
    NO_POSITION('n');

    private final char letter;

    ChoiceAnswer(char letter) {
        this.letter = letter;
    }

    /** As results and the API spell it: {@code no-position}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
