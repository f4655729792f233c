package org.throughline.recommendation;

import java.util.UUID;

/**
 * A wording as its readers see it.
 *
 * @param edition of the list, from 1
 * @param pinned whether a ballot or a mapping stands on it, so that it is never changed again
 */
public record WordingSheet(
        UUID id, WordingList list, int edition, Grade grade, boolean pinned, Texts texts, long version) {}
