package org.throughline.recommendation.wording;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wording to be added.
 *
 * @param id made by whoever asks; sending it again leaves one wording
 * @param provenance where it comes from; null if from where its recommendation does
 * @param rewords key of the wording of the same recommendation that it puts in other words; null if of none
 */
public record NewWording(
        UUID id,
        WordingList list,
        WordingGrade grade,
        WordingTexts texts,
        @Nullable Provenance provenance,
        @Nullable UUID rewords) {

    /** A wording that comes from where its recommendation does. */
    public NewWording(UUID id, WordingList list, WordingGrade grade, WordingTexts texts) {
        this(id, list, grade, texts, null, null);
    }
}
