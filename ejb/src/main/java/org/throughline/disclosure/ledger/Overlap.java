package org.throughline.disclosure.ledger;

/** How the people of two bases overlap. */
public enum Overlap {
    APART,
    IN_PART,
    SAME;

    /** From how many people are in both, in the first only, and in the second only. */
    public static Overlap of(long common, long firstOnly, long secondOnly) {
        if (common == 0) {
            return APART;
        }
        return firstOnly == 0 && secondOnly == 0 ? SAME : IN_PART;
    }
}
