package org.throughline.instrument.importing;

import java.time.Instant;
import java.util.UUID;

/** An import that waits to be saved. */
public record DraftCard(UUID id, String fileName, int mends, Instant touchedAt) {}
