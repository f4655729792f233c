package org.throughline.uptake.agreement;

import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for ordered categories: 1 − D_o / D_e with the coincidences o_ck of all pairs within units, each
 * weighted by 1 / (m_u − 1), their margins n_c and sum n, D_o = Σ o_ck δ²_ck / n, D_e = Σ n_c n_k δ²_ck / (n (n − 1)), and
 * the ordinal difference δ²_ck = (n_c / 2 + n_c+1 + … + n_k−1 + n_k / 2)². Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability", sections D and E.
 */
public final class Alpha {

    private Alpha() {}

    /** Empty where all gave one and the same category, or nothing: then nothing is known of chance. */
    public static OptionalDouble of(Ratings ratings) {
        double[][] coincidences = coincidences(ratings);
        double[] margins = new double[ratings.categories()];
        double all = 0;
        for (int c = 0; c < margins.length; c++) {
            for (double coincidence : coincidences[c]) {
                margins[c] += coincidence;
                all += coincidence;
            }
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < margins.length; c++) {
            for (int k = 0; k < margins.length; k++) {
                double difference = difference(margins, Math.min(c, k), Math.max(c, k));
                observed += coincidences[c][k] * difference;
                expected += margins[c] * margins[k] * difference;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    private static double[][] coincidences(Ratings ratings) {
        double[][] coincidences = new double[ratings.categories()][ratings.categories()];
        for (int[] unit : ratings.paired()) {
            for (int one = 0; one < unit.length; one++) {
                for (int other = 0; other < unit.length; other++) {
                    if (one != other) {
                        coincidences[unit[one]][unit[other]] += 1.0 / (unit.length - 1);
                    }
                }
            }
        }
        return coincidences;
    }

    private static double difference(double[] margins, int from, int to) {
        if (from == to) {
            return 0;
        }
        double between = (margins[from] + margins[to]) / 2;
        for (int g = from + 1; g < to; g++) {
            between += margins[g];
        }
        return between * between;
    }
}
