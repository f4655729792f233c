package org.throughline.measure;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * Ours against a control, measured in the same run: each round takes control, ours, control, and the ratio is that of ours
 * to the mean of both controls. The median over the rounds counts; where the two controls of a round differ by more than
 * 1.3 times in the median, the machine was not quiet and the figure is inconclusive.
 *
 * @param control median of the controls
 * @param ours median of ours
 * @param ratio median of the ratios
 * @param apart median of how many times the larger control of a round was the smaller
 */
record Ratio(double control, double ours, double ratio, double apart) {

    private static final double QUIET = 1.3;

    static Ratio of(int rounds, DoubleSupplier control, DoubleSupplier ours) {
        double[] controls = new double[rounds];
        double[] own = new double[rounds];
        double[] ratios = new double[rounds];
        double[] apart = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double before = control.getAsDouble();
            own[round] = ours.getAsDouble();
            double after = control.getAsDouble();
            controls[round] = (before + after) / 2;
            ratios[round] = own[round] / controls[round];
            apart[round] = Math.max(before, after) / Math.min(before, after);
        }
        return new Ratio(median(controls), median(own), median(ratios), median(apart));
    }

    /** Empty if the machine was quiet enough. */
    String doubt() {
        return apart > QUIET ? "inconclusive: the controls differ by %.2f".formatted(apart) : "";
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
