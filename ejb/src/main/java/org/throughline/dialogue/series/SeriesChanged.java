package org.throughline.dialogue.series;

import java.util.UUID;

/**
 * Something of a series was set up, changed or published by a convenor.
 *
 * @param act what was done, as {@code workshop.added}
 * @param record the kind of record
 */
public record SeriesChanged(UUID series, String act, String record, UUID id) {}
