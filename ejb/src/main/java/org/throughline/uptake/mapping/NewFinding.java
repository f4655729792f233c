package org.throughline.uptake.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.throughline.language.Bilingual;
import org.throughline.recommendation.key.ElementId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.key.FindingId;

/**
 * A clause that takes up what was asked.
 *
 * @param id made by whoever asks; sending it again leaves one finding
 * @param clause eId of the clause
 * @param elements the elements it is found for; none: the recommendation as a whole
 * @param rationale in one language at least
 */
public record NewFinding(
        FindingId id,
        String clause,
        Set<ElementId> elements,
        Degree degree,
        VerbStrength verb,
        Confidence confidence,
        Bilingual rationale) {

    public NewFinding {
        Map<String, String> faults = new LinkedHashMap<>();
        StatedReason.check(faults, rationale);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        elements = Set.copyOf(elements);
    }
}
