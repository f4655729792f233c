package org.throughline.instrument.correction;

import org.throughline.HasCode;
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
    public enum Act implements HasCode {
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

        @Override
        public String code() {
            return HasCode.plain(this);
        }

        /** @throws Refusal.Invalid if there is no such act */
        public static Act of(String code) {
            return HasCode.find(Act.class, code).orElseThrow(() -> new Refusal.Invalid("form"));
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
