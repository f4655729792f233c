package org.throughline.publication.correction;

import org.throughline.HasCode;
import org.throughline.refusal.Refusal;

/**
 * One thing put right.
 *
 * @param at where the block begins in the canonical text
 * @param value what the act needs: a kind, a rank, words, where the partner begins; empty if nothing
 */
public record ReportMend(Act act, int at, String value) {

    private static final int LONGEST = 500;

    /** What can be done to a block. */
    public enum Act implements HasCode {
        KIND,
        /** Gives a heading its rank, 1 to 6. */
        RANK,
        /** Joins a block with the one before. */
        MERGE,
        /** Parts a block before the words given. */
        SPLIT,
        /** Says which recommendation of the other list is the same one; without a value, that none is. */
        PAIR;

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
    public ReportMend {
        value = value.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
        if (value.length() > LONGEST) {
            throw new Refusal.Invalid("mend.tooLong");
        }
    }
}
