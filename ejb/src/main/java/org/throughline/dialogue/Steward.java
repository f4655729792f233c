package org.throughline.dialogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who runs a series.
 *
 * @param account the log-in name; null for one who gave it up
 * @param role {@code convenor} or {@code staff}
 */
public record Steward(UUID person, @Nullable String account, String name, String role) {}
