package org.throughline.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was done. It is told in the transaction that did it, so whoever hears it may still refuse. Each feature seals
 * what can happen to it. The name of the record is the act as it is written down and read: {@code SeriesPublished} is
 * {@code series.published}.
 */
public interface Happened {

    /** In which series; null in the library that all series share. */
    @Nullable
    UUID series();

    /** To what it was done. */
    Affected affected();

    /**
     * A record of the database.
     *
     * @param kind as a word
     */
    record Affected(String kind, UUID id) {}
}
