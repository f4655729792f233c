package org.throughline.dialogue.workshop;

import java.time.ZoneId;
import org.throughline.language.Bilingual;

/**
 * Where a workshop meets.
 *
 * @param country ISO 3166 code of two letters, or empty
 * @param zone of its local times
 */
public record WorkshopPlace(Bilingual city, String country, ZoneId zone) {}
