package org.throughline.web.uptake.overview;

import java.util.List;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.web.uptake.MatrixPage;

/**
 * What nobody took up, and what nobody asked for. A recommendation that an instrument of this kind could not have taken
 * up is counted apart: it says nothing about the instrument.
 *
 * @param page the matrix, with its place
 */
public record Gaps(MatrixPage page) {

    /** The recommendations with a result. */
    public int assessed() {
        return (int) lines().stream().filter(Matrix.Line::isOpen).count();
    }

    public int notAssessed() {
        return lines().size() - assessed();
    }

    /** How many with a result an instrument of this kind could have taken up. */
    public int possible() {
        return assessed() - with(Uptake.WRONG_VEHICLE).size();
    }

    public List<Matrix.Line> notTakenUp() {
        return with(Uptake.NOT_TAKEN_UP);
    }

    public List<Matrix.Line> wrongVehicle() {
        return with(Uptake.WRONG_VEHICLE);
    }

    public List<Matrix.Line> overtaken() {
        return with(Uptake.OVERTAKEN);
    }

    /** The clauses in which nothing was found for any recommendation with a result. */
    public List<Matrix.Column> unasked() {
        List<Matrix.Column> taken = page.matrix().taken();
        return page.matrix().columns().stream()
                .filter(column -> !taken.contains(column))
                .toList();
    }

    public int clauses() {
        return page.matrix().columns().size();
    }

    private List<Matrix.Line> with(Uptake uptake) {
        return lines().stream()
                .filter(line -> line.isOpen() && line.uptake() == uptake)
                .toList();
    }

    private List<Matrix.Line> lines() {
        return page.matrix().lines();
    }
}
