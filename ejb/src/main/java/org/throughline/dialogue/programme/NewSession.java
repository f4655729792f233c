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
 * A session to be put at the end of a programme.
 *
 * @param id made by whoever asks; sending it again leaves one session
 * @param startsAt local time in the workshop's zone; null when not yet set
 * @param themes keys of themes of the series
 */
public record NewSession(
        SessionId id,
        Bilingual title,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        AttributionRule rule,
        Set<ThemeId> themes) {

    public NewSession {
        Map<String, String> faults = new LinkedHashMap<>();
        InputCheck.both(faults, "title", title, 300);
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
