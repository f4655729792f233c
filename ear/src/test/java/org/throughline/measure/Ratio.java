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
            Ratio one = between(control.getAsDouble(), ours.getAsDouble(), control.getAsDouble());
            controls[round] = one.control();
            own[round] = one.ours();
            ratios[round] = one.ratio();
            apart[round] = one.apart();
        }
        return new Ratio(median(controls), median(own), median(ratios), median(apart));
    }

    /** Ours once, between two controls. */
    static Ratio between(double before, double ours, double after) {
        double control = (before + after) / 2;
        return new Ratio(control, ours, ours / control, Math.max(before, after) / Math.min(before, after));
    }

    /** Empty if the machine was quiet enough. */
    String doubt() {
        return apart > QUIET ? "inconclusive: the controls differ by %.2f".formatted(apart) : "";
    }

    static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
