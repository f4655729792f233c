package org.throughline.dialogue.access;

import org.throughline.dialogue.key.WorkshopId;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;

/**
 * A workshop as entered by the caller.
 *
 * @param series where the caller's roles in other workshops are left out
 * @param zone the time zone of its sessions, by its IANA name
 */
public record WorkshopAccess(SeriesAccess series, WorkshopId id, String slug, Bilingual title, String zone) {

    /** Whether the caller is this in the workshop, or in the whole series. */
    public boolean as(MemberRole role) {
        return series.in(id.scope(), role);
    }

    WorkshopAccess from(SeriesAccess of) {
        return new WorkshopAccess(of, id, slug, title, zone);
    }
}
