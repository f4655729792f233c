package org.throughline.web.uptake.matrix;

import java.util.List;
import org.throughline.identity.MemberRole;
import org.throughline.uptake.result.PublicResult;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.result.SeriesResult;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.web.form.Form;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Place;

/**
 * The evidence behind a line of the matrix.
 *
 * @param base local address of the series' results
 * @param staff whether the reader may publish and retract
 * @param form of the contribution claim
 */
public record EvidencePage(Place place, String base, String series, Result result, boolean staff, Form form) {

    static EvidencePage of(SeriesResult of, Frame frame, Form form) {
        return new EvidencePage(
                Place.in(of.access(), Place.Tab.UPTAKE),
                "/s/" + of.access().slug() + "/uptake",
                of.access().slug(),
                of.result(),
                of.access().as(MemberRole.STAFF) && frame.viewer().is("staff"),
                form);
    }

    static EvidencePage of(PublicResult of, Form form) {
        return new EvidencePage(
                Place.publicly(of.series()),
                "/s/" + of.series().slug() + "/public/uptake",
                of.series().slug(),
                of.result(),
                false,
                form);
    }

    /** The words for how the result came about: who coded again, after comparing, did so knowing the other's work. */
    public String basis() {
        boolean again = result.recoded() && !result.isSingle();
        return (again ? "evidence.recoded." : "evidence.basis.")
                + result.basis().code();
    }

    public String instrument() {
        return result.instrument().card().slug();
    }

    public String code() {
        return result.subject().code();
    }

    /** The clause as its texts have it, for those who want to read around a quote. */
    public List<ClauseSheet.Words> words(Result.Clause clause) {
        return result.instrument().clause(clause.eId()).map(ClauseSheet::words).orElse(List.of());
    }
}
