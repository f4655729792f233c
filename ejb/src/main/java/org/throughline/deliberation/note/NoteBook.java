package org.throughline.deliberation.note;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.key.NoteId;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.Session;
import org.throughline.dialogue.programme.SessionAccess;
import org.throughline.dialogue.series.SideName;
import org.throughline.identity.Role;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
import org.throughline.refusal.Refusal;

/**
 * The raw notes of a session, for the convenors and rapporteurs of its workshop; for everybody else they do not exist.
 * Line by line, as they are typed: each line has a key made by whoever types it, so that sending it again leaves one.
 */
@Stateless
public class NoteBook {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext context;

    @Inject
    private Programme programme;

    /** The notes of a session in the order in which they were taken. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT})
    public NotePage notes(SessionAddress session) {
        SessionAccess access = enter(session);
        return new NotePage(access, lines(access, false), lines(access, true), sides(access));
    }

    /**
     * Writes a line at the end.
     *
     * @param id made by whoever asks; sending it again answers with the line that stands there and changes nothing
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT})
    public NoteLine write(SessionAddress session, NoteId id, NoteInput input) {
        SessionAccess access = enter(session);
        UUID of = access.session().id().value();
        Session.standing(entities.find(Session.class, of, LockModeType.PESSIMISTIC_WRITE));
        Note known = entities.find(Note.class, id.value());
        if (known != null) {
            return ofSession(known, of).asLine();
        }
        refuseStrangeSide(access, input);
        Integer last = entities.createQuery(
                        "select coalesce(max(n.line), 0) from Note n where n.session = :session", Integer.class)
                .setParameter("session", of)
                .getSingleResult();
        Note note = new Note(id, of, last + 1, input);
        entities.persist(note);
        return note.asLine();
    }

    /**
     * Changes a line.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale with the line as it stands, if somebody else changed it since
     * @throws Refusal.Missing if somebody deleted it
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT})
    public NoteLine revise(SessionAddress session, NoteId id, NoteInput input, long seen) {
        SessionAccess access = enter(session);
        Note note = ofSession(
                entities.find(Note.class, id.value(), LockModeType.PESSIMISTIC_WRITE),
                access.session().id().value());
        if (note.isStruck()) {
            throw new Refusal.Missing();
        }
        refuseStrangeSide(access, input);
        note.revise(input, seen);
        entities.flush();
        return note.asLine();
    }

    /**
     * Takes a line out of the notes; it can be put back. Views that were distilled from it stand without it meanwhile.
     *
     * @param seen the version that the caller saw
     * @throws Refusal.Stale with the line as it stands, if somebody else changed it since
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT})
    public NoteLine strike(SessionAddress session, NoteId id, long seen) {
        SessionAccess access = enter(session);
        Note note = ofSession(
                entities.find(Note.class, id.value(), LockModeType.PESSIMISTIC_WRITE),
                access.session().id().value());
        note.strike(seen);
        entities.flush();
        return note.asLine();
    }

    /** Puts a deleted line back where it stood; one that was never deleted stays as it is. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT})
    public NoteLine restore(SessionAddress session, NoteId id) {
        SessionAccess access = enter(session);
        Note note = ofSession(
                entities.find(Note.class, id.value(), LockModeType.PESSIMISTIC_WRITE),
                access.session().id().value());
        note.restore();
        entities.flush();
        return note.asLine();
    }

    /**
     * Deletes lines for good that were deleted before.
     *
     * @param seen the lines that the caller saw, by key with their versions; others stay
     * @throws Refusal.NotNow if one of them was put back or changed since
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT})
    public void erase(SessionAddress session, Map<NoteId, Long> seen) {
        SessionAccess access = enter(session);
        List<Note> gone = InList.query(
                        entities,
                        "from Note n where n.id in :seen order by n.id",
                        Note.class,
                        "seen",
                        Key.values(seen.keySet()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (Note note : gone) {
            NoteLine known = ofSession(note, access.session().id().value()).asLine();
            if (!note.isStruck() || !Objects.equals(seen.get(known.id()), known.version())) {
                throw new Refusal.NotNow("changed");
            }
        }
        if (!gone.isEmpty()) {
            entities.createNativeQuery("delete from view_note where note_id in (:notes)")
                    .setParameter(
                            "notes",
                            gone.stream()
                                    .map(note -> note.asLine().id().bytes())
                                    .toList())
                    .executeUpdate();
            gone.forEach(entities::remove);
        }
    }

    private SessionAccess enter(SessionAddress session) {
        return programme.recorded(session, NoteKeepers.places(context));
    }

    private List<NoteLine> lines(SessionAccess access, boolean struck) {
        return entities.createQuery(
                        """
                        select new org.throughline.deliberation.key.NoteId(n.id), n.line, n.text, n.side, n.version
                        from Note n where n.session = :session and n.struck = :struck order by n.line
                        """,
                        NoteLine.class)
                .setParameter("session", access.session().id().value())
                .setParameter("struck", struck)
                .getResultList();
    }

    private static Note ofSession(@Nullable Note note, UUID session) {
        if (note == null || !note.isOf(session)) {
            throw new Refusal.Missing();
        }
        return note;
    }

    private void refuseStrangeSide(SessionAccess access, NoteInput input) {
        if (input.side() != null
                && sides(access).stream().noneMatch(side -> side.code().equals(input.side()))) {
            throw new Refusal.Invalid(Map.of("side", "choice"));
        }
    }

    private List<SideName> sides(SessionAccess access) {
        return entities.createQuery(
                        """
                        select s.code, new org.throughline.language.Bilingual(s.nameEn, s.nameJa)
                        from Side s where s.series = :series order by s.ordinal
                        """,
                        SideName.class)
                .setParameter("series", access.workshop().series().id().value())
                .getResultList();
    }
}
