package org.throughline.recommendation.wording;

import org.jspecify.annotations.Nullable;
import org.throughline.recommendation.key.WordingId;

/**
 * A wording to be added.
 *
 * @param id made by whoever asks; sending it again leaves one wording
 * @param provenance where it comes from; null if from where its recommendation does
 * @param rewords key of the wording of the same recommendation that it puts in other words; null if of none
 */
public record NewWording(
        WordingId id,
        WordingList list,
        WordingGrade grade,
        WordingTexts texts,
        @Nullable Provenance provenance,
        @Nullable WordingId rewords) {

    /** A wording that comes from where its recommendation does. */
    public NewWording(WordingId id, WordingList list, WordingGrade grade, WordingTexts texts) {
        this(id, list, grade, texts, null, null);
    }
}
