package org.throughline.disclosure;

import org.throughline.HasCode;

/**
 * Why a figure is withheld. The pages say it in words, by {@link #code()}: one constant sentence that names every possible
 * reason and not the one that applied, for which of them it was may tell of the one person on whom it hung.
 */
public enum WithholdingReason implements HasCode {
    /** A whole round: too few, or not all where all were needed, or the ledger forbids it. Its ballots were never read. */
    WITHHELD("withheld"),
    /** A show of hands: too few hands, or the ledger forbids it. */
    HANDS("hands"),
    /** By group was announced, but one group at least cast fewer than the limit, so no group is shown; the total is. */
    GROUP_TOO_SMALL("group-too-small");

    private final String code;

    WithholdingReason(String code) {
        this.code = code;
    }

    /** The key of the sentence in the message bundles, under {@code withheld.}. */
    @Override
    public String code() {
        return code;
    }

    /** @return {@link #WITHHELD} for what older copies of a tally name more closely */
    public static WithholdingReason of(String code) {
        return HasCode.find(WithholdingReason.class, code).orElse(WITHHELD);
    }
}
