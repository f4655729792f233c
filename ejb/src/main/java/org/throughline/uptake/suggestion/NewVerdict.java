package org.throughline.uptake.suggestion;

import org.jspecify.annotations.Nullable;
import org.throughline.recommendation.key.ElementId;
import org.throughline.uptake.key.VerdictId;

/**
 * What the caller did with a clause that was proposed.
 *
 * @param id made by whoever asks, for the first verdict on the clause; a later one replaces it
 * @param element for which it was proposed; null: for the recommendation as a whole
 * @param clause its eId
 */
public record NewVerdict(VerdictId id, @Nullable ElementId element, String clause, Verdict verdict) {}
