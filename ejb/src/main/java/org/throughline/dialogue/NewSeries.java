package org.throughline.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * A series to be set up.
 *
 * @param id made by whoever asks; sending it again leaves one series
 * @param slug its place in addresses: lower-case letters, digits and hyphens
 */
public record NewSeries(
        UUID id,
        String slug,
        Bilingual title,
        Bilingual summary,
        Bilingual convenedBy,
        Bilingual partners,
        Bilingual funding,
        Bilingual endorsement) {

    public NewSeries {
        Map<String, String> faults = new LinkedHashMap<>();
        Wanted.slug(faults, "slug", slug);
        if (slug.equals("new")) {
            faults.put("slug", "taken");
        }
        Wanted.both(faults, "title", title, 300);
        Wanted.atMost(faults, "summary", summary, 4000);
        Wanted.both(faults, "convenedBy", convenedBy, 500);
        Wanted.atMost(faults, "partners", partners, 500);
        Wanted.atMost(faults, "funding", funding, 500);
        Wanted.both(faults, "endorsement", endorsement, 1000);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
