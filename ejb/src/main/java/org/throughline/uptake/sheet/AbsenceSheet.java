package org.throughline.uptake.sheet;

import java.util.List;
import org.throughline.language.Bilingual;
import org.throughline.recommendation.key.ElementId;
import org.throughline.uptake.key.AbsenceId;

/**
 * What was looked for and not found.
 *
 * @param elements keys of the elements looked for; none: the recommendation as a whole
 * @param passages eIds of the clauses read again
 */
public record AbsenceSheet(
        AbsenceId id, List<ElementId> elements, boolean wholeText, List<String> passages, Bilingual rationale) {

    public AbsenceSheet {
        elements = List.copyOf(elements);
        passages = List.copyOf(passages);
    }
}
