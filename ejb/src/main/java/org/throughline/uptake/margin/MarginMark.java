package org.throughline.uptake.margin;

import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;

/**
 * That a clause took up a recommendation, for the margin of the clause.
 *
 * @param clause eId
 * @param series slug
 * @param recommendation code, with the place of the element that was coded apart
 * @param member whether the caller is a member of the series; else it is read as the public reads it
 */
public record MarginMark(
        String clause,
        String series,
        Bilingual seriesTitle,
        String recommendation,
        Degree degree,
        Basis basis,
        boolean illustrative,
        boolean member) {

    /** The same at the place that the clause has in one of the texts. */
    MarginMark at(String eId) {
        return new MarginMark(eId, series, seriesTitle, recommendation, degree, basis, illustrative, member);
    }
}
