package org.throughline.uptake.adjudication;

import java.util.List;
import java.util.Optional;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.MappingHead;

/**
 * Two finished codings beside each other.
 *
 * @param differing eIds of the clauses in which they differ, in the order of the text
 * @param draft the adjudicator's own coding, if the caller has begun one
 * @param coder whether the caller is one of the two, and so decides nothing
 * @param decided how it was settled; empty while it is not
 */
public record CodingComparison(
        SeriesAccess access,
        MappingHead head,
        MappingState state,
        CodingSheet first,
        CodingSheet second,
        List<String> differing,
        Optional<CodingSheet> draft,
        boolean coder,
        Optional<Decision> decided) {

    public CodingComparison {
        differing = List.copyOf(differing);
    }

    /**
     * How a mapping was settled.
     *
     * @param slot the coding that is the result
     * @param adjudicator what the third person is called; empty with agreement
     */
    public record Decision(Basis basis, int slot, String adjudicator, Bilingual rationale) {}

    public boolean isUptakeSame() {
        return first.uptake() == second.uptake();
    }
}
