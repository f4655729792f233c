package org.throughline.dialogue.workshop;

import org.throughline.dialogue.key.WorkshopId;
import org.throughline.language.Bilingual;

/**
 * A workshop as lists show it.
 *
 * @param track {@code 1}, {@code 1.5} or {@code 2}
 * @param zone IANA name of the zone of its local times
 */
public record WorkshopCard(
        WorkshopId id,
        String slug,
        WorkshopKind kind,
        String track,
        Bilingual title,
        Bilingual city,
        String country,
        String zone,
        Dates dates,
        long version) {}
