package org.throughline.dialogue.workshop;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.throughline.dialogue.input.InputCheck;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * A workshop or consultation to be set up.
 *
 * @param id made by whoever asks; sending it again leaves one workshop
 */
public record NewWorkshop(
        WorkshopId id,
        String slug,
        WorkshopKind kind,
        String track,
        Bilingual title,
        WorkshopPlace place,
        Dates dates) {

    private static final Set<String> TRACKS = Set.of("1", "1.5", "2");

    public NewWorkshop {
        Map<String, String> faults = new LinkedHashMap<>();
        InputCheck.both(faults, "title", title, 300);
        InputCheck.slug(faults, "slug", slug);
        InputCheck.atMost(faults, "city", place.city(), 100);
        if (!TRACKS.contains(track)) {
            faults.put("track", "choice");
        }
        if (!place.country().isEmpty() && !place.country().matches("[A-Z]{2}")) {
            faults.put("country", "country");
        }
        LocalDate from = dates.from();
        LocalDate to = dates.to();
        if (from != null && to != null && to.isBefore(from)) {
            faults.put("endsOn", "endsBeforeStart");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
