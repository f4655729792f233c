package org.throughline.dialogue.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.WallTime;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** What is unusual about the time of a session: each is said before it is saved, since each may well be meant. */
final class SessionDoubts {

    private SessionDoubts() {}

    /**
     * Of a session that is put into a programme or changed in it.
     *
     * @param all the sessions of the workshop; the session itself may be among them
     * @throws Refusal.Invalid if its start or its end is a time that the clocks skip
     */
    static List<Doubt> of(NewSession given, Dates frame, ZoneId zone, List<SessionEntry> all) {
        refuseSkipped(given, zone);
        List<Doubt> doubts = new ArrayList<>();
        outside(given.startsAt(), given.endsAt(), frame)
                .ifPresent(day -> doubts.add(Doubt.of("session.outside", day, frame)));
        times(given.startsAt(), given.endsAt())
                .filter(time -> new WallTime(time, zone).isTwice())
                .forEach(time -> doubts.add(Doubt.of("session.twice", time)));
        all.stream()
                .filter(other -> overlap(given, other))
                .forEach(other -> doubts.add(Doubt.of("session.overlaps", other.number(), other.title())));
        return doubts;
    }

    /** Of the sessions that a workshop has, if it is moved to other days or to another zone. */
    static List<Doubt> moved(Dates frame, ZoneId zone, List<SessionEntry> all) {
        List<Doubt> doubts = new ArrayList<>();
        for (SessionEntry session : all) {
            outside(session.startsAt(), session.endsAt(), frame)
                    .ifPresent(day -> doubts.add(Doubt.of("workshop.leaves", session.number(), session.title(), day)));
            times(session.startsAt(), session.endsAt())
                    .filter(time -> new WallTime(time, zone).moments().size() != 1)
                    .forEach(time -> doubts.add(Doubt.of("workshop.clock", session.number(), session.title(), time)));
        }
        return doubts;
    }

    /** The first day of a session that is none of the workshop's. */
    static Optional<LocalDate> outside(@Nullable LocalDateTime startsAt, @Nullable LocalDateTime endsAt, Dates frame) {
        return times(startsAt, endsAt)
                .map(LocalDateTime::toLocalDate)
                .filter(frame::isOutside)
                .findFirst();
    }

    private static void refuseSkipped(NewSession given, ZoneId zone) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (isSkipped(given.startsAt(), zone)) {
            faults.put("startsAt", "skipped");
        }
        if (isSkipped(given.endsAt(), zone)) {
            faults.put("endsAt", "skipped");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    private static boolean isSkipped(@Nullable LocalDateTime time, ZoneId zone) {
        return time != null && new WallTime(time, zone).isSkipped();
    }

    /** A session without an end is taken for its first minute; one that ends as another begins does not overlap it. */
    static boolean overlap(NewSession session, SessionEntry other) {
        return !session.id().equals(other.id())
                && overlap(session.startsAt(), session.endsAt(), other.startsAt(), other.endsAt());
    }

    static boolean overlap(NewSession session, NewSession other) {
        return overlap(session.startsAt(), session.endsAt(), other.startsAt(), other.endsAt());
    }

    private static boolean overlap(
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime end,
            @Nullable LocalDateTime otherStart,
            @Nullable LocalDateTime otherEnd) {
        if (start == null || otherStart == null) {
            return false;
        }
        LocalDateTime over = end == null ? start.plusMinutes(1) : end;
        LocalDateTime otherOver = otherEnd == null ? otherStart.plusMinutes(1) : otherEnd;
        return start.isBefore(otherOver) && otherStart.isBefore(over);
    }

    private static Stream<LocalDateTime> times(@Nullable LocalDateTime startsAt, @Nullable LocalDateTime endsAt) {
        return Stream.of(Optional.ofNullable(startsAt), Optional.ofNullable(endsAt))
                .flatMap(java.util.Optional::stream);
    }
}
