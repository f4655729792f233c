package org.throughline.ballot.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An answer to a question of choice. No position is an answer, and counts; not voting is none. */
public enum Answer {
    AGREE,
    DISAGREE,
    ABSTAIN,
    NO_POSITION;

    /** As forms, results and the API spell it: {@code no-position}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Answer> of(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }

    /** All codes, in the order in which they are shown and counted. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Answer::code).toList();
    }
}
