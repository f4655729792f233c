package org.throughline.dialogue.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.identity.Role;
import org.throughline.language.Language;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.Rows;
import org.throughline.refusal.Refusal;

/** Programmes for calendars, and the addresses by which calendars read them. */
@Stateless
public class CalendarBook {

    /** A programme as the calendar of one person reads it. */
    public record Feed(WorkshopCalendar calendar, Language language) {}

    private record Subscription(WorkshopId workshop, Language language) {}

    /** Whoever has left the workshop has no calendar of it, whatever address they kept. */
    private static final String BY_HASH =
            """
            select k.workshop_id, k.language
            from calendar_key k join workshop w on w.id = k.workshop_id
            where k.hash = :hash and exists (
                select 1 from membership m where m.person_id = k.person_id and m.scope_id in (w.id, w.series_id))
            """;

    private static final String OWN =
            "select count(*) as made from calendar_key where person_id = :person and workshop_id = :workshop";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Rows rows;

    @Inject
    private ProgrammeLines lines;

    /** The programme as it stands. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public WorkshopCalendar workshop(String series, String workshop) {
        return lines.of(scoped.workshop(series, workshop).id(), false);
    }

    /**
     * One line of it.
     *
     * @throws Refusal.Missing if there is none, or it has no time yet
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public WorkshopCalendar session(SessionAddress address) {
        WorkshopCalendar all = workshop(address.series(), address.workshop());
        return all.only(address.number()).orElseThrow(Refusal.Missing::new);
    }

    /** Whether the caller has an address for the calendar of this workshop. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public boolean isSubscribed(String series, String workshop) {
        WorkshopAccess access = scoped.workshop(series, workshop);
        return rows.of(
                        OWN,
                        Map.of("person", access.series().person(), "workshop", access.id()),
                        row -> row.number("made"))
                .contains(1);
    }

    /**
     * Gives the caller an address for the calendar of this workshop; one that there was before ends.
     *
     * @param key drawn for this; sending it again leaves the same address
     * @param language of what the calendar says
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public void subscribe(String series, String workshop, CalendarKey key, Language language) {
        key.refuseMadeUp();
        WorkshopAccess access = scoped.workshop(series, workshop);
        end(access);
        entities.createNativeQuery(
                        """
                        insert into calendar_key (person_id, workshop_id, language, hash)
                        values (:person, :workshop, :language, :hash)
                        """)
                .setParameter("person", Key.bytes(access.series().person().value()))
                .setParameter("workshop", Key.bytes(access.id().value()))
                .setParameter("language", language.code())
                .setParameter("hash", key.hash())
                .executeUpdate();
    }

    /** Ends the caller's address; without one nothing happens. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public void cancel(String series, String workshop) {
        end(scoped.workshop(series, workshop));
    }

    /**
     * What a calendar reads: the programme, and what was taken out of it as cancelled.
     *
     * @throws Refusal.Missing if nobody made this address, or whoever made it ended it or has left the workshop
     */
    @PermitAll
    public Feed feed(CalendarKey key) {
        Subscription found = rows.one(
                        BY_HASH,
                        Map.of("hash", key.hash()),
                        row -> new Subscription(
                                row.key("workshop_id", WorkshopId::new),
                                Language.of(row.text("language")).orElseThrow()))
                .orElseThrow(Refusal.Missing::new);
        return new Feed(lines.of(found.workshop(), true), found.language());
    }

    private void end(WorkshopAccess access) {
        entities.createNativeQuery("delete from calendar_key where person_id = :person and workshop_id = :workshop")
                .setParameter("person", Key.bytes(access.series().person().value()))
                .setParameter("workshop", Key.bytes(access.id().value()))
                .executeUpdate();
    }
}
