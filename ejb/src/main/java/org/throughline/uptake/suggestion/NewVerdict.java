package org.throughline.uptake.suggestion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the caller did with a clause that was proposed.
 *
 * @param id made by whoever asks, for the first verdict on the clause; a later one replaces it
 * @param element for which it was proposed; null: for the recommendation as a whole
 * @param clause its eId
 */
public record NewVerdict(UUID id, @Nullable UUID element, String clause, Verdict verdict) {}
