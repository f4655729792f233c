package org.throughline.web.dialogue.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.WorkshopHome;

/**
 * A workshop with its programme day by day, in the order of time.
 *
 * @param reader the zone in which the times are shown too; null for none
 */
public record ProgrammePage(WorkshopHome home, List<Day> days, @Nullable ZoneId reader) {

    /**
     * @param now by which the lines are marked that are on, or come next
     * @param reader null, or a zone in which the reader wants the times too
     */
    public static ProgrammePage of(WorkshopHome home, Instant now, @Nullable ZoneId reader) {
        ZoneId zone = home.card().place().zone();
        List<Line> lines = Line.marked(home.sessions(), zone, now);
        List<Day> days = new ArrayList<>();
        for (Line line : lines) {
            LocalDateTime start = line.session().startsAt();
            @Nullable LocalDate date = start == null ? null : start.toLocalDate();
            if (days.isEmpty() || !days.getLast().isOn(date)) {
                days.add(new Day(date, home.card().dates().isOutside(date), new ArrayList<>()));
            }
            days.getLast().add(line);
        }
        return new ProgrammePage(home, List.copyOf(days), reader);
    }

    /** Whether the programme says when anything is. */
    public boolean isTimed() {
        return days.stream().anyMatch(day -> day.date() != null);
    }

    /** When a line is for the reader, if the clocks show another time there. */
    public @Nullable OwnTime own(Line line) {
        return reader == null ? null : OwnTime.of(line, reader);
    }

    /**
     * A day of the programme.
     *
     * @param date null for what has no time yet
     * @param outside whether it is none of the days of the workshop
     */
    public record Day(@Nullable LocalDate date, boolean outside, List<Slot> slots) {

        boolean isOn(@Nullable LocalDate other) {
            return date == null ? other == null : date.equals(other);
        }

        private void add(Line line) {
            if (slots.isEmpty() || !slots.getLast().takes(line)) {
                slots.add(new Slot(new ArrayList<>()));
            }
            slots.getLast().lines().add(line);
        }
    }

    /** What begins at the same time: one line, or several in parallel. */
    public record Slot(List<Line> lines) {

        public boolean isParallel() {
            return lines.size() > 1;
        }

        public Line first() {
            return lines.getFirst();
        }

        /** Whether all of it ends at the same time, which is then said once. */
        public boolean isEven() {
            return lines.stream()
                            .map(line -> line.session().endsAt())
                            .distinct()
                            .count()
                    == 1;
        }

        private boolean takes(Line line) {
            @Nullable LocalDateTime start = first().session().startsAt();
            return start != null && start.equals(line.session().startsAt());
        }
    }

    /**
     * When a line is where the reader is.
     *
     * @param from local there
     * @param otherDay whether it begins on another day there than at the workshop
     */
    public record OwnTime(LocalDateTime from, @Nullable LocalDateTime to, boolean otherDay) {

        static @Nullable OwnTime of(Line line, ZoneId reader) {
            SessionEntry session = line.session();
            Instant from = line.from();
            LocalDateTime start = session.startsAt();
            if (from == null || start == null) {
                return null;
            }
            LocalDateTime there = LocalDateTime.ofInstant(from, reader);
            Instant to = line.to();
            return there.equals(start)
                    ? null
                    : new OwnTime(
                            there,
                            to == null ? null : LocalDateTime.ofInstant(to, reader),
                            !there.toLocalDate().equals(start.toLocalDate()));
        }
    }
}
