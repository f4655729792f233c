package org.throughline.uptake.sheet;

import java.util.List;
import org.throughline.language.Bilingual;
import org.throughline.recommendation.key.ElementId;
import org.throughline.refusal.Doubt;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.key.FindingId;

/**
 * A clause that takes up what was asked.
 *
 * @param clause its eId
 * @param elements keys of the elements it is found for; none: the recommendation as a whole
 */
public record FindingSheet(
        FindingId id,
        String clause,
        Degree degree,
        VerbStrength verb,
        Confidence confidence,
        Bilingual rationale,
        List<ElementId> elements,
        List<QuoteSheet> quotes,
        long version) {

    public FindingSheet {
        elements = List.copyOf(elements);
        quotes = List.copyOf(quotes);
    }

    /** What goes when it is dropped: whoever has it before their eyes need not be told again. */
    public Doubt dropping() {
        return Doubt.of("finding.drop", rationale, quotes.size(), version);
    }
}
