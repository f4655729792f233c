package org.throughline.recommendation;

import java.util.UUID;

/**
 * A wording to be added.
 *
 * @param id made by whoever asks; sending it again leaves one wording
 */
public record NewWording(UUID id, WordingList list, Grade grade, Texts texts) {}
