package org.throughline.uptake.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.throughline.language.Bilingual;
import org.throughline.recommendation.key.ElementId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.key.AbsenceId;

/**
 * What was looked for and not found.
 *
 * @param id made by whoever asks; sending it again leaves one absence
 * @param elements what was looked for; none: the recommendation as a whole
 * @param wholeText whether the whole text was searched, not only the passages
 * @param passages eIds of the clauses that were read again
 * @param rationale in one language at least
 */
public record NewAbsence(
        AbsenceId id, Set<ElementId> elements, boolean wholeText, Set<String> passages, Bilingual rationale) {

    public NewAbsence {
        Map<String, String> faults = new LinkedHashMap<>();
        StatedReason.check(faults, rationale);
        if (!wholeText && passages.isEmpty()) {
            faults.put("passages", "passages");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        elements = Set.copyOf(elements);
        passages = Set.copyOf(passages);
    }
}
