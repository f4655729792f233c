package org.throughline.uptake.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.VerbStrength;

/**
 * A clause that takes up what was asked.
 *
 * @param id made by whoever asks; sending it again leaves one finding
 * @param clause eId of the clause
 * @param elements the elements it is found for; none: the recommendation as a whole
 * @param rationale in one language at least
 */
public record NewFinding(
        UUID id,
        String clause,
        Set<UUID> elements,
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
