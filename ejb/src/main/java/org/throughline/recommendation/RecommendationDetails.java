package org.throughline.recommendation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.refusal.Refusal;

/**
 * All of a recommendation but its wordings.
 *
 * @param theme key of a theme of the series
 * @param addressees side codes, and {@code jointly} where they are to act together
 * @param madeOn the day it was made; tells whether a clause is older. Null while it is not known
 * @param asks its elements in order
 * @param compared whether the languages of the elements were compared as they stand, so that none is older than the other
 */
public record RecommendationDetails(
        ThemeId theme,
        Set<String> addressees,
        Provenance provenance,
        @Nullable LocalDate madeOn,
        List<Ask> asks,
        boolean compared) {

    public static final String JOINTLY = "jointly";

    private static final int LONGEST = 500;

    public RecommendationDetails(
            ThemeId theme, Set<String> addressees, Provenance provenance, @Nullable LocalDate madeOn, List<Ask> asks) {
        this(theme, addressees, provenance, madeOn, asks, false);
    }

    public RecommendationDetails {
        Map<String, String> faults = new LinkedHashMap<>();
        for (int i = 0; i < asks.size(); i++) {
            if (asks.get(i).text().isEmpty()) {
                faults.put("ask" + (i + 1) + "En", "wanted");
            } else if (asks.get(i).text().en().length() > LONGEST
                    || asks.get(i).text().ja().length() > LONGEST) {
                faults.put("ask" + (i + 1) + "En", "tooLong");
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        addressees = Set.copyOf(addressees);
        asks = List.copyOf(asks);
    }
}
