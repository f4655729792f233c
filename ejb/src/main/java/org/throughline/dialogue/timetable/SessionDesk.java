package org.throughline.dialogue.timetable;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.Session;
import org.throughline.dialogue.programme.SessionAccess;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.SessionSheet;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.SessionDeleted;
import org.throughline.dialogue.series.DialogueEvent.SessionRestored;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** A single line of a programme, as its convenor edits it, takes it out and puts it back. */
@Stateless
public class SessionDesk {

    private static final String DELETED =
            """
            select number, title_en, title_ja from session
            where workshop_id = :workshop and deleted_by = :person order by deleted_at desc, number
            """;

    private static final String STANDING =
            "select id, deleted_by, deleted_at is null as stands from session where workshop_id = :of and number = :number";

    private record Standing(SessionId id, boolean stands, boolean mine) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Timetable timetable;

    @Inject
    private Programme programme;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    @Inject
    private Event<DialogueEvent> changes;

    /** A line with what it is about, and all that it might be about. */
    @RolesAllowed(Role.CONVENOR)
    public SessionSheet sheet(SessionAddress address) {
        WorkshopAccess access = enter(address);
        Session session = timetable.session(access, address.number());
        return new SessionSheet(
                new SessionAccess(access, session.entry()),
                session.themes(),
                programme.frames(address.series()).themes());
    }

    /** What deleting a line would do; changes nothing. */
    @RolesAllowed(Role.CONVENOR)
    public SessionRemoval removal(SessionAddress address) {
        WorkshopAccess access = enter(address);
        SessionEntry entry = timetable.session(access, address.number()).entry();
        return new SessionRemoval(
                new SessionAccess(access, entry),
                timetable.holding(entry.id()),
                Refusal.Unconfirmed.mark(List.of(deleting(entry))));
    }

    /**
     * Takes a line out of the programme; whoever did can put it back.
     *
     * @param seen the version that the caller saw
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Stale if somebody else changed it since
     * @throws Refusal.NotNow if something was said in it
     * @throws Refusal.Unconfirmed unless it was read what this does
     */
    @RolesAllowed(Role.CONVENOR)
    public void delete(SessionAddress address, long seen, String read) {
        WorkshopAccess access = enter(address);
        Session session = timetable.session(access, address.number());
        entities.lock(session, LockModeType.PESSIMISTIC_WRITE);
        SessionEntry entry = session.entry();
        session.delete(access.series().person(), seen, clock.instant());
        timetable.refuseHeld("session.used", entry.id());
        Refusal.Unconfirmed.unlessRead(List.of(deleting(entry)), read);
        changes.fire(new SessionDeleted(access.series().id().value(), entry.id().value()));
    }

    /** The lines that the caller has deleted, the last one first. */
    @RolesAllowed(Role.CONVENOR)
    public List<DeletedLine> deleted(String series, String workshop) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        return rows.of(
                DELETED,
                Map.of("workshop", access.id(), "person", access.series().person()),
                row -> new DeletedLine(
                        row.number("number"), new Bilingual(row.text("title_en"), row.text("title_ja"))));
    }

    /**
     * Puts a line back where it stood; one that stands there stays.
     *
     * @throws Refusal.Missing if there is none, or somebody else deleted it
     */
    @RolesAllowed(Role.CONVENOR)
    public void restore(SessionAddress address) {
        WorkshopAccess access = enter(address);
        timetable.alone(access);
        Standing line = rows.one(
                        STANDING,
                        Map.of("of", access.id(), "number", address.number()),
                        row -> new Standing(
                                row.key("id", SessionId::new),
                                row.flag("stands"),
                                access.series().person().value().equals(row.keyOrNull("deleted_by"))))
                .filter(found -> found.stands() || found.mine())
                .orElseThrow(Refusal.Missing::new);
        if (!line.stands()) {
            entities.createNativeQuery(
                            """
                            update session set deleted_at = null, deleted_by = null, changed_at = :now, version = version + 1
                            where id = :id
                            """)
                    .setParameter("now", clock.instant())
                    .setParameter("id", Key.bytes(line.id().value()))
                    .executeUpdate();
            changes.fire(
                    new SessionRestored(access.series().id().value(), line.id().value()));
        }
    }

    private static Doubt deleting(SessionEntry entry) {
        return Doubt.of("session.delete", entry.number(), entry.title());
    }

    private WorkshopAccess enter(SessionAddress address) {
        return scoped.workshop(address.series(), address.workshop(), CONVENOR);
    }
}
