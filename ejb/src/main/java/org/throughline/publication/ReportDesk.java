package org.throughline.publication;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.DialogueSeries;
import org.throughline.identity.Role;
import org.throughline.publication.ReportEvent.ReportBrought;
import org.throughline.publication.ReportEvent.ReportDiscarded;
import org.throughline.publication.ReportEvent.ReportKept;
import org.throughline.publication.ReportEvent.ReportWithdrawn;
import org.throughline.publication.correction.MendedReport;
import org.throughline.publication.correction.ReportMend;
import org.throughline.publication.key.EditionId;
import org.throughline.publication.parsing.ParsedReport;
import org.throughline.refusal.Refusal;

/**
 * Where the convenors and the staff of a series bring its reports in, put right what was read, and keep them. The text of
 * an edition is never changed.
 */
@Stateless
public class ReportDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Editions editions;

    @Inject
    private Publications publications;

    @Inject
    private Event<ReportEvent> changes;

    /** All reports of a series. Two statements. */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public Reports list(String series) {
        SeriesAccess access = enter(series);
        return new Reports(access, editions.cards(access));
    }

    /**
     * Reads a file and lays it on the desk.
     *
     * @throws Refusal.Invalid with a code {@code import.…} if the file cannot be read
     * @throws Refusal.NotNow if the series has this very text already
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void bring(String series, NewEdition given) {
        SeriesAccess access = enter(series);
        if (entities.find(Edition.class, given.id().value()) != null) {
            editions.edition(access, given.id());
            return;
        }
        ParsedReport read = ParsedReport.of(given.upload());
        entities.find(DialogueSeries.class, access.id().value(), LockModeType.PESSIMISTIC_WRITE);
        editions.refuseKnown(access, read.canonical().sha256());
        Publication publication = publications.of(access, given, read);
        entities.persist(new Edition(publication.id(), given, read));
        entities.flush();
        entities.persist(new EditionSource(given.id(), given.upload(), read));
        changes.fire(new ReportBrought(access.id().value(), given.id().value()));
    }

    /**
     * An edition as it stands on the desk or in the list. Three statements.
     *
     * @throws Refusal.Missing if the series has none of that key
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public OpenEdition open(String series, EditionId id) {
        SeriesAccess access = enter(series);
        Reports all = new Reports(access, editions.cards(access));
        EditionCard card = all.one(id);
        Edition edition = entities.find(Edition.class, id.value());
        MendedReport text = edition.text();
        List<EditionCard> others = all.in(EditionState.KEPT).stream()
                .filter(other ->
                        other.publication().number() == card.publication().number())
                .toList();
        return new OpenEdition(access, card, others, text.report(), text.twins(), edition.mends());
    }

    /**
     * Puts right what was read.
     *
     * @param seen the version on which it was done
     * @return where the block begins on which the eye should rest afterwards
     * @throws Refusal.Invalid with a code {@code mend.…} if it cannot be done
     * @throws Refusal.NotNow if it is kept, or somebody else mended it since
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public int mend(String series, EditionId id, long seen, ReportMend mend) {
        return editions.edition(enter(series), id).mend(seen, mend);
    }

    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void undo(String series, EditionId id, long seen) {
        editions.edition(enter(series), id).undo(seen);
    }

    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void redo(String series, EditionId id, long seen) {
        editions.edition(enter(series), id).redo(seen);
    }

    /**
     * Keeps it as it is now; its blocks are put right no more. Keeping it twice is keeping it once.
     *
     * @param seen the version that the caller looked at
     * @throws Refusal.NotNow if somebody else mended it since
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void keep(String series, EditionId id, long seen) {
        SeriesAccess access = enter(series);
        editions.edition(access, id).keep(seen);
        changes.fire(new ReportKept(access.id().value(), id.value()));
    }

    /**
     * Throws away what is not kept; doing it twice changes nothing.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void discard(String series, EditionId id, String read) {
        SeriesAccess access = enter(series);
        if (entities.find(Edition.class, id.value()) == null) {
            return;
        }
        Edition edition = editions.edition(access, id);
        edition.refuseKept();
        Refusal.Unconfirmed.unlessRead(List.of(edition.discarding()), read);
        editions.remove(id, edition);
        changes.fire(new ReportDiscarded(access.id().value(), id.value()));
    }

    /**
     * Takes an edition out of the list, for good. What was taken over from it stays, and still says from where.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void withdraw(String series, EditionId id, String read) {
        SeriesAccess access = enter(series);
        Edition edition = editions.edition(access, id);
        edition.refuseDraft();
        Refusal.Unconfirmed.unlessRead(List.of(edition.withdrawing()), read);
        edition.withdraw();
        changes.fire(new ReportWithdrawn(access.id().value(), id.value()));
    }

    private SeriesAccess enter(String series) {
        return scoped.series(series, CONVENOR, STAFF);
    }
}
