package org.throughline.uptake.sheet;

import java.util.List;
import java.util.UUID;
import org.throughline.language.Bilingual;

/**
 * What was looked for and not found.
 *
 * @param elements keys of the elements looked for; none: the recommendation as a whole
 * @param passages eIds of the clauses read again
 */
public record AbsenceSheet(
        UUID id, List<UUID> elements, boolean wholeText, List<String> passages, Bilingual rationale) {

    public AbsenceSheet {
        elements = List.copyOf(elements);
        passages = List.copyOf(passages);
    }
}
