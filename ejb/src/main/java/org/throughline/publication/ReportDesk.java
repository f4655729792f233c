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
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.DialogueSeries;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.publication.ReportEvent.ReportBrought;
import org.throughline.publication.ReportEvent.ReportDiscarded;
import org.throughline.publication.ReportEvent.ReportKept;
import org.throughline.publication.ReportEvent.ReportWithdrawn;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.ReportBlock;
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
    private Event<ReportEvent> changes;

    /** All reports of a series. Two statements. */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public Reports list(String series) {
        SeriesAccess access = enter(series);
        return new Reports(access, editions(access));
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
            edition(access, given.id());
            return;
        }
        ParsedReport read = ParsedReport.of(given.upload());
        entities.find(DialogueSeries.class, access.id().value(), LockModeType.PESSIMISTIC_WRITE);
        refuseKnown(access, read.canonical().sha256());
        Publication publication = publication(access, given, title(given, read));
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
        Reports all = new Reports(access, editions(access));
        EditionCard card = all.one(id);
        Edition edition = entities.find(Edition.class, id.value());
        MendedReport text = edition.text();
        List<EditionCard> others = all.in(EditionState.KEPT).stream()
                .filter(other -> other.report() == card.report())
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
        return edition(enter(series), id).mend(seen, mend);
    }

    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void undo(String series, EditionId id, long seen) {
        edition(enter(series), id).undo(seen);
    }

    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void redo(String series, EditionId id, long seen) {
        edition(enter(series), id).redo(seen);
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
        edition(access, id).keep(seen);
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
        Edition edition = edition(access, id);
        edition.refuseKept();
        Refusal.Unconfirmed.unlessRead(List.of(edition.discarding()), read);
        entities.remove(entities.find(EditionSource.class, id.value()));
        entities.flush();
        entities.remove(edition);
        entities.flush();
        entities.createQuery(
                        """
                        delete from Publication p where p.id = :id
                            and not exists (select e.id from Edition e where e.publication = p.id)
                        """)
                .setParameter("id", edition.publication())
                .executeUpdate();
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
        Edition edition = edition(access, id);
        edition.refuseDraft();
        Refusal.Unconfirmed.unlessRead(List.of(edition.withdrawing()), read);
        edition.withdraw();
        changes.fire(new ReportWithdrawn(access.id().value(), id.value()));
    }

    private SeriesAccess enter(String series) {
        return scoped.series(series, CONVENOR, STAFF);
    }

    private List<EditionCard> editions(SeriesAccess access) {
        return entities.createQuery(
                        EditionCard.SELECT + "where p.series = :series order by p.number, e.language, e.id",
                        EditionCard.class)
                .setParameter("series", access.id().value())
                .getResultList();
    }

    /** @throws Refusal.Missing if the series has none of that key */
    private Edition edition(SeriesAccess access, EditionId id) {
        return entities.createQuery(
                        """
                        from Edition e where e.id = :id
                            and exists (select p.id from Publication p where p.id = e.publication and p.series = :series)
                        """,
                        Edition.class)
                .setParameter("id", id.value())
                .setParameter("series", access.id().value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    private void refuseKnown(SeriesAccess access, String sha256) {
        Long known = entities.createQuery(
                        """
                        select count(*) from Edition e join Publication p on p.id = e.publication
                        where p.series = :series and e.sha256 = :sha256 and e.state <> :withdrawn
                        """,
                        Long.class)
                .setParameter("series", access.id().value())
                .setParameter("sha256", sha256)
                .setParameter("withdrawn", EditionState.WITHDRAWN)
                .getSingleResult();
        if (known > 0) {
            throw new Refusal.NotNow("report.same");
        }
    }

    private Publication publication(SeriesAccess access, NewEdition given, String title) {
        if (given.report() != null) {
            Publication known = entities.createQuery(
                            "from Publication where series = :series and number = :number", Publication.class)
                    .setParameter("series", access.id().value())
                    .setParameter("number", given.report())
                    .getResultStream()
                    .findFirst()
                    .orElseThrow(() -> new Refusal.Invalid(Map.of("report", "choice")));
            known.name(given.language(), title);
            return known;
        }
        Integer last = entities.createQuery(
                        "select coalesce(max(p.number), 0) from Publication p where p.series = :series", Integer.class)
                .setParameter("series", access.id().value())
                .getSingleResult();
        Publication publication = new Publication(access.id().value(), last + 1, given.title(), given.publishedOn());
        publication.name(given.language(), title);
        entities.persist(publication);
        entities.flush();
        return publication;
    }

    /** What was typed, else what the text says, else how the file is called. */
    private static String title(NewEdition given, ParsedReport read) {
        String typed = given.title().in(given.language());
        if (!typed.isEmpty() || (given.report() == null && !given.title().equals(Bilingual.NONE))) {
            return typed;
        }
        String printed = read.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TITLE)
                .findFirst()
                .map((ReportBlock block) -> read.canonical().between(block.start(), block.end()))
                .orElse(given.upload().fileName())
                .replace('\n', ' ');
        return printed.length() <= NewEdition.LONGEST ? printed : printed.substring(0, NewEdition.LONGEST);
    }
}
