package org.throughline.dialogue.timetable;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.SessionAdded;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.refusal.Refusal;

/** Several lines put into a programme together: all of them, or none. */
@Dependent
class LinesAtOnce {

    static final int MOST = 100;

    @Inject
    private Timetable timetable;

    @Inject
    private Event<DialogueEvent> changes;

    /** @throws Refusal.NotNow if the form was saved before with other lines */
    void put(WorkshopAccess access, List<DayLine> lines, String read) {
        if (lines.isEmpty() || lines.size() > MOST) {
            throw new Refusal.Invalid(Map.of("lines", lines.isEmpty() ? "wanted" : "day.tooMany"));
        }
        Dates frame = timetable.alone(access).card().dates();
        List<SessionEntry> all = timetable.entries(access);
        List<NewSession> sessions = lines.stream().map(DayLine::session).toList();
        Set<SessionId> known =
                timetable.known(access, sessions.stream().map(NewSession::id).toList());
        if (!known.isEmpty()) {
            refuseUnlessSaved(sessions, all);
            return;
        }
        Refusal.Unconfirmed.unlessRead(DayDoubts.of(lines, frame, ZoneId.of(access.zone()), all), read);
        timetable.add(access, sessions);
        for (NewSession session : sessions) {
            changes.fire(
                    new SessionAdded(access.series().id().value(), session.id().value()));
        }
    }

    /** What was saved and is sent again is done already; what was changed on the way back is not. */
    private static void refuseUnlessSaved(List<NewSession> sessions, List<SessionEntry> all) {
        if (!sessions.stream().allMatch(session -> all.stream().anyMatch(entry -> entry.says(session)))) {
            throw new Refusal.NotNow("day.entered");
        }
    }
}
