package org.throughline.dialogue.programme;

import java.util.List;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.workshop.WorkshopCard;

/**
 * A workshop with its sessions in the order of the programme and what was done in it on the record.
 *
 * @param zones of the workshops of the series, this one's first: in one of them its readers live, as far as is known
 */
public record WorkshopHome(
        WorkshopAccess access,
        WorkshopCard card,
        List<SessionEntry> sessions,
        List<Appearance> appearances,
        List<String> zones) {}
