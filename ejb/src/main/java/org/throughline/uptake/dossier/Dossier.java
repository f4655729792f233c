package org.throughline.uptake.dossier;

import java.util.List;
import java.util.Optional;
import org.throughline.language.Bilingual;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.sheet.InstrumentSheet;

/**
 * The matrix of a series and an instrument, with the evidence.
 *
 * @param series slug
 * @param endorsement the statement of the series; stands wherever its recommendations stand
 * @param published whether it holds what anybody may see; else what members of the series see
 * @param matrix without the state of what is not settled
 * @param results in the order of the matrix, those alone that are settled; after a recommendation those of its elements
 *     that were coded apart
 */
public record Dossier(
        String series,
        Bilingual title,
        Bilingual endorsement,
        boolean published,
        Matrix matrix,
        InstrumentSheet instrument,
        List<Result> results) {

    public Dossier {
        results = List.copyOf(results);
    }

    /** The results that are in the figures: no example is, and no element that was coded apart. */
    public List<Result> counted() {
        return results.stream()
                .filter(result -> !result.illustrative() && result.subject().element() == 0)
                .toList();
    }

    public boolean hasSingle() {
        return results.stream().anyMatch(Result::isSingle);
    }

    public boolean hasRecoded() {
        return results.stream().anyMatch(result -> !result.illustrative() && result.recoded() && !result.isSingle());
    }

    /** The results of those elements of a line that were coded apart, in their order. */
    public List<Result> apart(Matrix.Line line) {
        return results.stream()
                .filter(result -> result.subject().element() > 0
                        && result.subject().line().code().equals(line.code()))
                .toList();
    }

    /** The result of a line of the matrix. */
    public Optional<Result> of(Matrix.Line line) {
        return results.stream()
                .filter(result -> result.subject().code().equals(line.code()))
                .findFirst();
    }
}
