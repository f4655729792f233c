package org.throughline.dialogue.timetable;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.Session;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.workshop.Workshop;
import org.throughline.dialogue.workshop.WorkshopCard;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/** A programme after the pattern of another workshop of the series. */
@Stateless
public class ProgrammeCopy {

    /**
     * What is copied.
     *
     * @param id of the form, of which the keys of the lines are made; sending it again leaves one of each
     * @param from address of the workshop whose programme it is
     * @param firstDay on which its first day falls here; the others keep their distance
     */
    public record Pattern(SessionId id, String from, @Nullable LocalDate firstDay) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private LinesAtOnce together;

    /** The other workshops of the series that the caller may enter and that have a programme, the last one first. */
    @RolesAllowed(Role.CONVENOR)
    public List<WorkshopCard> patterns(String series, String workshop) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        return entities.createQuery(
                        """
                        from Workshop w where w.series = :series and w.id <> :here
                            and exists (select s.id from Session s where s.workshop = w.id and s.startsAt is not null)
                            and exists (select m.role from Membership m
                                where m.person = :person and m.scope in (w.id, w.series))
                        order by w.startsOn desc nulls last, w.titleEn
                        """,
                        Workshop.class)
                .setParameter("series", access.series().id().value())
                .setParameter("here", access.id().value())
                .setParameter("person", access.series().person().value())
                .getResultStream()
                .map(Workshop::card)
                .toList();
    }

    /**
     * Puts the lines of another programme into this one, with their kinds, rules and themes, but without rooms: those are of
     * another house. What was said there stays there.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Missing if the caller may not enter the other workshop
     * @throws Refusal.Unconfirmed with all that is unusual about its times
     */
    @RolesAllowed(Role.CONVENOR)
    public void copy(String series, String workshop, Pattern pattern, String read) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        WorkshopAccess from = scoped.workshop(series, pattern.from());
        @Nullable LocalDate day = pattern.firstDay();
        if (day == null) {
            throw new Refusal.Invalid(Map.of("date", "wanted"));
        }
        List<Session> lines = entities.createQuery(
                        "select distinct s from Session s left join fetch s.themes where s.workshop = :workshop",
                        Session.class)
                .setParameter("workshop", from.id().value())
                .getResultStream()
                .sorted((one, other) -> SessionEntry.IN_TIME.compare(one.entry(), other.entry()))
                .toList();
        together.put(access, shifted(lines, day, pattern.id()), read);
    }

    static List<DayLine> shifted(List<Session> lines, LocalDate firstDay, SessionId form) {
        long days = lines.stream()
                .map(line -> line.entry().startsAt())
                .filter(Objects::nonNull)
                .findFirst()
                .map(first -> ChronoUnit.DAYS.between(first.toLocalDate(), firstDay))
                .orElse(0L);
        List<DayLine> shifted = new ArrayList<>();
        for (Session line : lines) {
            SessionEntry entry = line.entry();
            shifted.add(new DayLine(
                    shifted.size() + 1,
                    new NewSession(
                            new SessionId(
                                    UUID.nameUUIDFromBytes((form + "/" + entry.id()).getBytes(StandardCharsets.UTF_8))),
                            entry.kind(),
                            entry.title(),
                            shifted(entry.startsAt(), days),
                            shifted(entry.endsAt(), days),
                            "",
                            entry.rule(),
                            line.themes())));
        }
        return shifted;
    }

    private static @Nullable LocalDateTime shifted(@Nullable LocalDateTime time, long days) {
        return time == null ? null : time.plusDays(days);
    }
}
