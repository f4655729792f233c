package org.throughline.uptake.result;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.SeriesProfile;
import org.throughline.identity.Role;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Readers;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.key.MappingId;
import org.throughline.uptake.sheet.CodingSheets;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.Subject;

/** What stands behind a cell of the matrix. */
@Stateless
public class EvidenceBook {

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Programme programme;

    @Inject
    private RecommendationRegister register;

    @Inject
    private InstrumentSheets instruments;

    @Inject
    private CodingSheets codings;

    @Inject
    private Results results;

    @Inject
    private ResultHeads heads;

    /**
     * The evidence as a member of the series sees it; staff see a retracted one too.
     *
     * @throws Refusal.Missing if there is no settled result, or no such series for the caller
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public SeriesResult evidence(UnitOfCoding unit) {
        SeriesAccess access = scoped.series(unit.series());
        ResultHeads.Head head = heads.head(unit, access.as(STAFF) ? Readers.STAFF : Readers.MEMBERS);
        Subject subject =
                Subject.of(register.one(unit.series(), unit.recommendation()), head.wording(), unit.element());
        return new SeriesResult(access, result(head, subject, unit.instrument()));
    }

    /**
     * The evidence as anybody may see it.
     *
     * @throws Refusal.Missing if it is not published, or the series is not
     */
    @PermitAll
    public PublicResult published(UnitOfCoding unit) {
        SeriesProfile profile = programme.published(unit.series()).profile();
        ResultHeads.Head head = heads.head(unit, Readers.PUBLIC);
        Subject subject =
                Subject.of(register.publicOne(unit.series(), unit.recommendation()), head.wording(), unit.element());
        return new PublicResult(profile, result(head, subject, unit.instrument()));
    }

    private Result result(ResultHeads.Head head, Subject subject, String slug) {
        InstrumentSheet instrument = instruments.sheet(slug);
        return results.of(head, subject, instrument, codings.of(new MappingId(head.mapping())), results.carried(slug));
    }
}
