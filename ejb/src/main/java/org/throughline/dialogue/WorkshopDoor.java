package org.throughline.dialogue;

import java.util.UUID;
import org.throughline.language.Bilingual;

/**
 * A workshop as entered by the caller; the roles of {@link #series()} are those in this workshop or its series.
 *
 * @param zone the time zone of its sessions, by its IANA name
 */
public record WorkshopDoor(SeriesDoor series, UUID id, String slug, Bilingual title, String zone) {}
