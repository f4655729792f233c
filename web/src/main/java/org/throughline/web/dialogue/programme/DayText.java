package org.throughline.web.dialogue.programme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.timetable.DayLine;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/**
 * Reads a day that was typed or pasted, a line each: {@code 09:00-10:30 | Opening | 開会 | Room A | session}. All lines are
 * read before any fault is told, so that all are told at once.
 */
final class DayText {

    private final Form form;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private DayText(Form form) {
        this.form = form;
    }

    /** @throws Refusal.Invalid with the fault of each line that has one, by {@code line<number>} */
    static List<DayLine> read(Form form) {
        return new DayText(form).lines();
    }

    private List<DayLine> lines() {
        AttributionRule rule = form.choice("rule", AttributionRule::of);
        UUID id = form.key("id");
        LocalDate day = day();
        List<DayLine> lines = new ArrayList<>();
        int number = 0;
        for (String typed :
                form.values().getOrDefault("lines", List.of("")).getFirst().split("\\R", -1)) {
            number++;
            if (!typed.isBlank()) {
                @Nullable NewSession session = session(typed, number, day, rule, id);
                if (session != null) {
                    lines.add(new DayLine(number, session));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        return lines;
    }

    /** Any day will do to find the faults of lines while none was given. */
    private LocalDate day() {
        try {
            @Nullable LocalDate day = form.date("date");
            if (day != null) {
                return day;
            }
            faults.put("date", "wanted");
        } catch (Refusal.Invalid odd) {
            faults.putAll(odd.faults());
        }
        return LocalDate.EPOCH;
    }

    private @Nullable NewSession session(String typed, int number, LocalDate day, AttributionRule rule, UUID form) {
        try {
            DayCells cells = DayCells.of(typed);
            return new NewSession(
                    new SessionId(UUID.nameUUIDFromBytes((form + "/" + number).getBytes(StandardCharsets.UTF_8))),
                    cells.kind(),
                    cells.title(),
                    cells.hours().from(day),
                    cells.hours().to(day),
                    cells.room(),
                    rule,
                    Set.of());
        } catch (Refusal.Invalid odd) {
            faults.put("line" + number, odd.faults().values().iterator().next());
            return null;
        }
    }
}
