package org.throughline.uptake.matrix;

import java.util.List;
import org.throughline.uptake.Uptake;

/**
 * The figures that are printed of a matrix, each defined here and nowhere else. They count recommendations, each once
 * however its lines are parted, and never an example: every recommendation is assessed, not assessed, or an example.
 *
 * @param lines those that are counted over: of the whole matrix, or as the reader has narrowed it
 */
public record MatrixTotals(List<Matrix.Line> lines) {

    public MatrixTotals {
        lines = lines.stream().filter(line -> line.part().leads()).toList();
    }

    /** All of them: the denominator of those not assessed. */
    public int recommendations() {
        return lines.size();
    }

    /** Those of which an example is all that there is; they are in no other figure but the one of all. */
    public int examples() {
        return (int) lines.stream().filter(Matrix.Line::illustrative).count();
    }

    /** Those with a result that the reader may see: the denominator of those taken up, and of the wrong vehicle. */
    public int assessed() {
        return (int) lines.stream().filter(Matrix.Line::counts).count();
    }

    /** Those without a result. */
    public int notAssessed() {
        return recommendations() - examples() - assessed();
    }

    /** Those assessed of which this became. */
    public List<Matrix.Line> with(Uptake uptake) {
        return lines.stream()
                .filter(line -> line.counts() && line.uptake() == uptake)
                .toList();
    }

    /** How many a sign of the legend stands for. */
    public int of(Uptake uptake) {
        return uptake == Uptake.NOT_ASSESSED ? notAssessed() : with(uptake).size();
    }

    /** Those assessed that some clause took up, be it by an echo. */
    public int taken() {
        return (int) lines.stream().filter(MatrixTotals::isTaken).count();
    }

    /** Those taken up of which something was found in this clause. */
    public int taken(Matrix.Column column) {
        return (int) lines.stream()
                .filter(line -> isTaken(line) && line.cells().containsKey(column.eId()))
                .count();
    }

    /** Those assessed that an instrument of this kind could have taken up: the denominator of those it did not. */
    public int possible() {
        return assessed() - of(Uptake.WRONG_VEHICLE);
    }

    private static boolean isTaken(Matrix.Line line) {
        return line.counts() && line.uptake().isFound();
    }
}
