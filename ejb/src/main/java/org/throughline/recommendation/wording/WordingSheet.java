package org.throughline.recommendation.wording;

import org.jspecify.annotations.Nullable;
import org.throughline.recommendation.key.WordingId;

/**
 * A wording as its readers see it.
 *
 * @param edition of the list, from 1
 * @param provenance where it comes from; null if from where its recommendation does
 * @param rewords key of the wording that it puts in other words; null if of none
 * @param pinned whether a ballot or a mapping stands on it, so that it is never changed again
 */
public record WordingSheet(
        WordingId id,
        WordingList list,
        int edition,
        WordingGrade grade,
        @Nullable Provenance provenance,
        @Nullable WordingId rewords,
        boolean pinned,
        WordingTexts texts,
        long version) {

    /** Whether its words may still be changed, as far as the wording goes. */
    public boolean isOpen() {
        return !pinned && grade != WordingGrade.AS_PUBLISHED;
    }
}
