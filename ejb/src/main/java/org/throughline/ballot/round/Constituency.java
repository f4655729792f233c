package org.throughline.ballot.round;

import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;

/**
 * Whose people vote in a round, as entered by the caller: those of one workshop, or of the whole series, each once.
 *
 * @param id of the workshop, or of the series
 * @param slug address of the workshop; empty for the series
 * @param zone in which deadlines are read: of the workshop, or of the first workshop of the series
 */
public record Constituency(SeriesAccess series, ScopeId id, String slug, Bilingual title, String zone) {

    static Constituency of(WorkshopAccess workshop) {
        return new Constituency(
                workshop.series(), workshop.id().scope(), workshop.slug(), workshop.title(), workshop.zone());
    }

    public boolean isWholeSeries() {
        return id.equals(series.id().scope());
    }

    /** Whether the caller is this in the workshop, or in the whole series. */
    public boolean as(MemberRole role) {
        return series.in(id, role);
    }
}
