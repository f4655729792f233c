package org.throughline.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals of 95 % by drawing the questions of each set anew, with replacement (Efron and Tibshirani 1993,
 * chapter 13). The same draws for all figures, so that a difference is taken question by question.
 */
final class Bootstrap {

    private static final int DRAWS = 2000;
    private static final long SEED = 20260504;

    private Bootstrap() {}

    /** A mean and between which bounds it lies. */
    record Interval(double mean, double low, double high) {

        @Override
        public String toString() {
            return "%.3f [%.3f, %.3f]".formatted(mean, low, high);
        }
    }

    static Interval mean(double[] figures) {
        return macro(List.of(figures));
    }

    /** The mean of the means of several sets. */
    static Interval macro(List<double[]> sets) {
        Random random = new Random(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            means[draw] = mean(sets, figures -> {
                double sum = 0;
                for (int i = 0; i < figures.length; i++) {
                    sum += figures[random.nextInt(figures.length)];
                }
                return sum / figures.length;
            });
        }
        Arrays.sort(means);
        double mean = mean(sets, figures -> Arrays.stream(figures).average().orElse(0));
        return new Interval(mean, means[(int) (DRAWS * 0.025)], means[(int) (DRAWS * 0.975)]);
    }

    private static double mean(List<double[]> sets, ToDoubleFunction<double[]> of) {
        return sets.stream().mapToDouble(of).average().orElse(0);
    }
}
