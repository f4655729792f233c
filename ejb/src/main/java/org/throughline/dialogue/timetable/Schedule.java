package org.throughline.dialogue.timetable;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.programme.Appearance;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.OnRecordAppearance;
import org.throughline.dialogue.programme.Session;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.AppearanceRecorded;
import org.throughline.dialogue.series.DialogueEvent.SessionAdded;
import org.throughline.dialogue.series.DialogueEvent.SessionRevised;
import org.throughline.dialogue.series.DialogueEvent.WorkshopAdded;
import org.throughline.dialogue.series.DialogueEvent.WorkshopRevised;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.dialogue.workshop.NewWorkshop;
import org.throughline.dialogue.workshop.Workshop;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/**
 * Workshops and their sessions, as convenors set them up. A session on another day than its workshop's, at the time of
 * another session or at a time that the clocks show twice may be meant; it is saved once that has been read.
 */
@Stateless
public class Schedule {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Timetable timetable;

    @Inject
    private Clock clock;

    @Inject
    private Event<DialogueEvent> changes;

    /**
     * Sets up a workshop or consultation with its sessions.
     *
     * @param sessions in the order of the programme; none of a consultation, perhaps
     * @throws Refusal.Invalid if the series has another workshop at this address
     */
    @RolesAllowed(Role.CONVENOR)
    public void addWorkshop(String series, NewWorkshop given, List<NewSession> sessions) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Workshop known = entities.find(Workshop.class, given.id().value());
        if (known != null) {
            if (!known.series().equals(access.id())) {
                throw new Refusal.Missing();
            }
            return;
        }
        Long taken = entities.createQuery(
                        "select count(*) from Workshop where series = :series and slug = :slug", Long.class)
                .setParameter("series", access.id().value())
                .setParameter("slug", given.slug())
                .getSingleResult();
        if (taken > 0) {
            throw new Refusal.Invalid(Map.of("slug", "taken"));
        }
        entities.persist(new Workshop(access.id(), given));
        int number = 1;
        for (NewSession session : sessions) {
            entities.persist(new Session(given.id(), number, session, clock.instant()));
            number++;
        }
        changes.fire(new WorkshopAdded(access.id().value(), given.id().value()));
    }

    /**
     * Changes a workshop but neither its address nor its sessions.
     *
     * @param seen the version on which the change was made
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Stale if somebody else changed it since
     * @throws Refusal.Unconfirmed with the sessions that would lie outside its days or at a time that the clocks of its
     *     zone skip or show twice
     */
    @RolesAllowed(Role.CONVENOR)
    public void reviseWorkshop(String series, String workshop, NewWorkshop given, long seen, String read) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        Workshop known = timetable.alone(access);
        boolean moved = !known.card().dates().equals(given.dates())
                || !known.card()
                        .place()
                        .zone()
                        .getId()
                        .equals(given.place().zone().getId());
        known.revise(given, seen);
        if (moved) {
            Refusal.Unconfirmed.unlessRead(
                    SessionDoubts.moved(given.dates(), given.place().zone(), timetable.entries(access)), read);
        }
        changes.fire(
                new WorkshopRevised(access.series().id().value(), access.id().value()));
    }

    /**
     * Puts a session into the programme.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed if its time is unusual
     */
    @RolesAllowed(Role.CONVENOR)
    public void addSession(String series, String workshop, NewSession given, String read) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        if (!timetable.known(access, List.of(given.id())).isEmpty()) {
            return;
        }
        timetable.refuseStrange(access, given.themes());
        weigh(access, given, read);
        timetable.add(access, List.of(given));
        changes.fire(new SessionAdded(access.series().id().value(), given.id().value()));
    }

    /**
     * Changes a session of the programme.
     *
     * @param seen the version on which the change was made
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Stale if somebody else changed it since
     * @throws Refusal.Unconfirmed if its new time is unusual
     * @throws Refusal.NotNow if it would become a break or a meal, in which nothing is said, and something was said in it
     */
    @RolesAllowed(Role.CONVENOR)
    public void reviseSession(SessionAddress address, NewSession given, long seen, String read) {
        WorkshopAccess access = scoped.workshop(address.series(), address.workshop(), CONVENOR);
        Session session = timetable.session(access, address.number());
        timetable.refuseStrange(access, given.themes());
        SessionEntry before = session.entry();
        session.revise(given, seen, clock.instant());
        if (before.kind().isRecorded() && !given.kind().isRecorded()) {
            timetable.refuseHeld("session.recorded", session.id());
        }
        if (before.isMovedBy(given)) {
            weigh(access, given, read);
        }
        changes.fire(
                new SessionRevised(access.series().id().value(), session.id().value()));
    }

    private void weigh(WorkshopAccess access, NewSession given, String read) {
        Dates frame = timetable.alone(access).card().dates();
        Refusal.Unconfirmed.unlessRead(
                SessionDoubts.of(given, frame, ZoneId.of(access.zone()), timetable.entries(access)), read);
    }

    /** Records a public act of somebody who consented to be named. */
    @RolesAllowed(Role.CONVENOR)
    public void recordAppearance(String series, String workshop, Appearance appearance) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        OnRecordAppearance act = new OnRecordAppearance(access.id().value(), appearance);
        entities.persist(act);
        changes.fire(
                new AppearanceRecorded(access.series().id().value(), access.id().value()));
    }
}
