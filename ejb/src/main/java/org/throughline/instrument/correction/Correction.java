package org.throughline.instrument.correction;

import java.util.Arrays;
import org.throughline.refusal.Refusal;

/**
 * One thing put right.
 *
 * @param at which piece, from 0, as the mends before this one have left them
 * @param value what the act needs: words, a number, a kind; empty if nothing
 */
public record Correction(Act act, int at, String value) {

    private static final int LONGEST = 500;

    /** What can be done to a piece. */
    public enum Act {
        MERGE,
        /** Parts a piece before the words given. */
        SPLIT,
        NUMBER,
        KIND,
        INDENT,
        OUTDENT,
        UP,
        DOWN,
        TITLE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** @throws Refusal.Invalid if there is no such act */
        public static Act of(String code) {
            return Arrays.stream(values())
                    .filter(act -> act.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Refusal.Invalid("form"));
        }
    }

    /** @throws Refusal.Invalid if the value is longer than anybody would type */
    public Correction {
        value = value.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
        if (value.length() > LONGEST) {
            throw new Refusal.Invalid("mend.tooLong");
        }
    }
}
