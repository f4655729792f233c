package org.throughline.dialogue.invitation.desk;

import org.throughline.dialogue.key.WorkshopId;
import org.throughline.language.Bilingual;

/**
 * Another workshop of the series.
 *
 * @param people how many are on its list or have a place there
 */
public record OtherWorkshop(WorkshopId id, String slug, Bilingual title, int people) {}
