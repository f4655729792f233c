package org.throughline.instrument.importing;

import java.time.Instant;
import org.throughline.instrument.key.ExpressionId;

/** An import that waits to be saved. */
public record DraftCard(ExpressionId id, String fileName, int mends, Instant touchedAt) {}
