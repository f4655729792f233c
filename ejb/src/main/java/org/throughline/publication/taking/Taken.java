package org.throughline.publication.taking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.key.ViewId;
import org.throughline.platform.key.Key;
import org.throughline.publication.key.TakingId;

/**
 * A passage from which something was taken over.
 *
 * @param act one key for all that was taken over at once
 * @param made whether the record was made by that act; else a wording was added to it
 * @param code of the recommendation; null if it is a view
 * @param view its key; null if it is a recommendation
 */
public record Taken(TakingId act, int start, int end, boolean made, @Nullable String code, @Nullable ViewId view) {

    /** Of a row. */
    public Taken(UUID act, int start, int end, boolean made, @Nullable String code, @Nullable UUID view) {
        this(new TakingId(act), start, end, made, code, Key.orNull(view, ViewId::new));
    }
}
