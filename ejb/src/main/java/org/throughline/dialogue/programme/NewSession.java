package org.throughline.dialogue.programme;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.input.InputCheck;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * What is to be put into a programme.
 *
 * @param id made by whoever asks; sending it again leaves one session
 * @param kind of a break or a meal the rule says nothing
 * @param room where it is, as the house calls it; empty if nothing is said
 * @param startsAt local time in the workshop's zone; null when not yet set
 * @param themes keys of themes of the series
 */
public record NewSession(
        SessionId id,
        SessionKind kind,
        Bilingual title,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        String room,
        AttributionRule rule,
        Set<ThemeId> themes) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_ROOM = 100;

    public NewSession {
        Map<String, String> faults = new LinkedHashMap<>();
        InputCheck.both(faults, "title", title, LONGEST_TITLE);
        if (room.length() > LONGEST_ROOM) {
            faults.put("room", "tooLong");
        }
        if (startsAt == null && endsAt != null) {
            faults.put("startsAt", "wanted");
        }
        if (startsAt != null && endsAt != null && !startsAt.isBefore(endsAt)) {
            faults.put("endsAt", "endsBeforeStart");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        themes = Set.copyOf(themes);
    }
}
