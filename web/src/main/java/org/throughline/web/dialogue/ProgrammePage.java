package org.throughline.web.dialogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.WorkshopHome;

/** A workshop with its sessions day by day, in the order of time. */
public record ProgrammePage(WorkshopHome home, List<Day> days) {

    static ProgrammePage of(WorkshopHome home) {
        List<Day> days = new ArrayList<>();
        for (SessionEntry session : home.sessions()) {
            LocalDateTime start = session.startsAt();
            @Nullable LocalDate date = start == null ? null : start.toLocalDate();
            if (days.isEmpty() || !days.getLast().isOn(date)) {
                days.add(new Day(date, home.card().dates().isOutside(date), new ArrayList<>()));
            }
            days.getLast().sessions().add(session);
        }
        return new ProgrammePage(home, List.copyOf(days));
    }

    /**
     * The sessions of a day.
     *
     * @param date null for those that have no time yet
     * @param outside whether it is none of the days of the workshop
     */
    public record Day(@Nullable LocalDate date, boolean outside, List<SessionEntry> sessions) {

        boolean isOn(@Nullable LocalDate other) {
            return date == null ? other == null : date.equals(other);
        }
    }
}
