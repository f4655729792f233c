package org.throughline.deliberation.descriptor;

import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.key.SettingId;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.language.Bilingual;

/**
 * Where a view was put: in a session, in a workshop, or across the project.
 *
 * @param id of the session, the workshop or the series
 * @param workshop slug; null for the project
 * @param session number; 0 unless it is a session
 * @param rule under which people spoke, the strictest of all its sessions; null if it has none
 */
public record Setting(
        Base base,
        SettingId id,
        @Nullable String workshop,
        Bilingual workshopTitle,
        int session,
        Bilingual sessionTitle,
        @Nullable AttributionRule rule) {}
