package org.throughline.publication.block;

import org.jspecify.annotations.Nullable;

/**
 * A passage of a report.
 *
 * @param level of a heading its rank, 1 the highest; of an item how deep its list is, from 1; else 0
 * @param number as printed; null if none is
 * @param start where it begins in the canonical text, in code points
 * @param wordsStart where its words begin, after the printed number
 * @param end where it ends
 */
public record ReportBlock(BlockKind kind, int level, @Nullable String number, int start, int wordsStart, int end) {

    /** The same passage as another kind. */
    public ReportBlock as(BlockKind other) {
        int rank = other == BlockKind.HEADING ? Math.max(2, level) : Math.max(1, level);
        boolean ranked = other == BlockKind.HEADING || other == BlockKind.ITEM || other == BlockKind.RECOMMENDATION;
        return new ReportBlock(other, ranked ? rank : 0, number, start, wordsStart, end);
    }

    /** The same passage at another rank or depth. */
    public ReportBlock at(int otherLevel) {
        return new ReportBlock(kind, otherLevel, number, start, wordsStart, end);
    }

    /** The same passage with another end. */
    public ReportBlock upTo(int otherEnd) {
        return new ReportBlock(kind, level, number, start, wordsStart, otherEnd);
    }
}
