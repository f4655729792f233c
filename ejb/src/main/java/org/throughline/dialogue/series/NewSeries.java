package org.throughline.dialogue.series;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.dialogue.input.InputCheck;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * A series to be set up.
 *
 * @param id made by whoever asks; sending it again leaves one series
 * @param slug its place in addresses: lower-case letters, digits and hyphens
 */
public record NewSeries(
        SeriesId id,
        String slug,
        Bilingual title,
        Bilingual summary,
        Bilingual convenedBy,
        Bilingual partners,
        Bilingual funding,
        Bilingual endorsement) {

    public NewSeries {
        Map<String, String> faults = new LinkedHashMap<>();
        InputCheck.slug(faults, "slug", slug);
        if (slug.equals("new")) {
            faults.put("slug", "taken");
        }
        InputCheck.both(faults, "title", title, 300);
        InputCheck.atMost(faults, "summary", summary, 4000);
        InputCheck.both(faults, "convenedBy", convenedBy, 500);
        InputCheck.atMost(faults, "partners", partners, 500);
        InputCheck.atMost(faults, "funding", funding, 500);
        InputCheck.both(faults, "endorsement", endorsement, 1000);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
