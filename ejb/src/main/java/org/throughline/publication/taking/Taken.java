package org.throughline.publication.taking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage from which something was taken over.
 *
 * @param act one key for all that was taken over at once
 * @param made whether the record was made by that act; else a wording was added to it
 * @param code of the recommendation; null if it is a view
 * @param view its key; null if it is a recommendation
 */
public record Taken(UUID act, int start, int end, boolean made, @Nullable String code, @Nullable UUID view) {}
