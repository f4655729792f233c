package org.throughline.instrument.catalogue;

import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;

/**
 * What became of a provision in a later instrument.
 *
 * @param newer slug of the later instrument
 * @param newerEId null for the instrument as a whole, or when the provision was dropped
 * @param olderEId null for the instrument as a whole, or when the provision is new
 */
public record LineageLink(
        String newer,
        @Nullable String newerEId,
        String older,
        @Nullable String olderEId,
        LineageKind kind,
        Bilingual note) {}
