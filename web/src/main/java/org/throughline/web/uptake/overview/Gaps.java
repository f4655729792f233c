package org.throughline.web.uptake.overview;

import java.util.List;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.MatrixTotals;
import org.throughline.web.uptake.matrix.MatrixPage;

/**
 * What nobody took up, and what nobody asked for. A recommendation that an instrument of this kind could not have taken
 * up is counted apart: it says nothing about the instrument. Examples are not counted at all.
 *
 * @param page the matrix, with its place
 */
public record Gaps(MatrixPage page) {

    public MatrixTotals totals() {
        return page.matrix().totals();
    }

    public List<Matrix.Line> notTakenUp() {
        return totals().with(Uptake.NOT_TAKEN_UP);
    }

    public List<Matrix.Line> wrongVehicle() {
        return totals().with(Uptake.WRONG_VEHICLE);
    }

    public List<Matrix.Line> overtaken() {
        return totals().with(Uptake.OVERTAKEN);
    }

    /** The clauses in which nothing was found for any recommendation that is assessed. */
    public List<Matrix.Column> unasked() {
        return page.matrix().unasked();
    }

    public int clauses() {
        return page.matrix().columns().size();
    }
}
