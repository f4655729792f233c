package org.throughline.dialogue.timetable;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.WallTime;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** What is unusual about the times of a day that is entered at once: the same as of a single session, asked for once. */
final class DayDoubts {

    private DayDoubts() {}

    /**
     * Of lines that are put into a programme together.
     *
     * @param all the sessions that stand there
     * @throws Refusal.Invalid with every line that begins or ends at a time that the clocks skip
     */
    static List<Doubt> of(List<DayLine> lines, Dates frame, ZoneId zone, List<SessionEntry> all) {
        refuseSkipped(lines, zone);
        Set<Doubt> doubts = new LinkedHashSet<>();
        for (DayLine line : lines) {
            NewSession session = line.session();
            SessionDoubts.outside(session.startsAt(), session.endsAt(), frame)
                    .ifPresent(day -> doubts.add(Doubt.of("session.outside", day, frame)));
        }
        for (DayLine line : lines) {
            times(line, zone).stream()
                    .filter(WallTime::isTwice)
                    .forEach(time -> doubts.add(Doubt.of("day.twice", line.line(), time.local())));
            all.stream()
                    .filter(other -> SessionDoubts.overlap(line.session(), other))
                    .forEach(other -> doubts.add(Doubt.of("day.overlaps", line.line(), other.number(), other.title())));
        }
        for (int i = 0; i < lines.size(); i++) {
            for (DayLine later : lines.subList(i + 1, lines.size())) {
                if (SessionDoubts.overlap(lines.get(i).session(), later.session())) {
                    doubts.add(Doubt.of("day.together", lines.get(i).line(), later.line()));
                }
            }
        }
        return List.copyOf(doubts);
    }

    private static void refuseSkipped(List<DayLine> lines, ZoneId zone) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (DayLine line : lines) {
            if (times(line, zone).stream().anyMatch(WallTime::isSkipped)) {
                faults.put(line.field(), "skipped");
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    private static List<WallTime> times(DayLine line, ZoneId zone) {
        List<WallTime> times = new ArrayList<>();
        LocalDateTime start = line.session().startsAt();
        LocalDateTime end = line.session().endsAt();
        if (start != null) {
            times.add(new WallTime(start, zone));
        }
        if (end != null) {
            times.add(new WallTime(end, zone));
        }
        return times;
    }
}
