package org.throughline.uptake.agreement;

import java.util.OptionalDouble;

/**
 * Gwet's AC2: (p_a − p_e) / (1 − p_e). With r_ik the number of people who gave category k to unit i, r_i their sum and
 * weights w_kl, p_a is the mean over the units with two or more people of Σ_k r_ik (Σ_l w_kl r_il − 1) / (r_i (r_i − 1));
 * with π_k the mean of r_ik / r_i over all units, T_w the sum of all weights and q categories,
 * p_e = T_w / (q (q − 1)) · Σ_k π_k (1 − π_k). Gwet 2014, "Handbook of Inter-Rater Reliability", 4th edition, chapters 4
 * and 5. Unlike alpha it stays high where nearly all units are of one category.
 */
public final class Ac2 {

    private Ac2() {}

    /**
     * Weights by order: w_kl = 1 − C(|k − l| + 1, 2) / C(q, 2), and 1 for the same category; ibid., section 3.5.
     *
     * @param categories two or more
     */
    static double[][] ordinal(int categories) {
        double[][] weights = new double[categories][categories];
        for (int k = 0; k < categories; k++) {
            for (int l = 0; l < categories; l++) {
                double apart = Math.abs(k - l);
                weights[k][l] = 1 - apart * (apart + 1) / ((double) categories * (categories - 1));
            }
        }
        return weights;
    }

    /** With weights by order; empty where there is no unit. */
    public static OptionalDouble of(Ratings ratings) {
        return of(ratings, ordinal(ratings.categories()));
    }

    static OptionalDouble of(Ratings ratings, double[][] weights) {
        if (ratings.paired().isEmpty()) {
            return OptionalDouble.empty();
        }
        double observed = observed(ratings, weights);
        double chance = chance(ratings, weights);
        return OptionalDouble.of((observed - chance) / (1 - chance));
    }

    private static double observed(Ratings ratings, double[][] weights) {
        double sum = 0;
        for (int[] unit : ratings.paired()) {
            double[] counts = ratings.counts(unit);
            double agreeing = 0;
            for (int k = 0; k < counts.length; k++) {
                double weighted = 0;
                for (int l = 0; l < counts.length; l++) {
                    weighted += weights[k][l] * counts[l];
                }
                agreeing += counts[k] * (weighted - 1);
            }
            sum += agreeing / (unit.length * (unit.length - 1.0));
        }
        return sum / ratings.paired().size();
    }

    private static double chance(Ratings ratings, double[][] weights) {
        double[] shares = new double[ratings.categories()];
        for (int[] unit : ratings.units()) {
            double[] counts = ratings.counts(unit);
            for (int k = 0; k < shares.length; k++) {
                shares[k] += counts[k] / unit.length / ratings.units().size();
            }
        }
        double weighted = 0;
        double spread = 0;
        for (int k = 0; k < shares.length; k++) {
            spread += shares[k] * (1 - shares[k]);
            for (double weight : weights[k]) {
                weighted += weight;
            }
        }
        return weighted / (shares.length * (shares.length - 1.0)) * spread;
    }
}
