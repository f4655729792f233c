package org.throughline.dialogue.workshop;

import org.throughline.dialogue.key.WorkshopId;
import org.throughline.language.Bilingual;

/**
 * A workshop as lists show it.
 *
 * @param track {@code 1}, {@code 1.5} or {@code 2}
 */
public record WorkshopCard(
        WorkshopId id,
        String slug,
        WorkshopKind kind,
        String track,
        Bilingual title,
        WorkshopPlace place,
        Dates dates,
        long version) {}
