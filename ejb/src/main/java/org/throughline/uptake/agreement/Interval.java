package org.throughline.uptake.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;

/**
 * Between which bounds a coefficient lies with 95 %: percentiles of what it comes to on units drawn anew with replacement,
 * as many as there are (Efron and Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13). The draws are always
 * the same, so that the same codings always show the same figures.
 */
public record Interval(double low, double high) {

    private static final int DRAWS = 2000;
    private static final long SEED = 18680;

    /** Empty where more than one draw in twenty leaves the coefficient undefined. */
    public static Optional<Interval> of(Ratings ratings, Function<Ratings, OptionalDouble> coefficient) {
        int size = ratings.units().size();
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        int defined = 0;
        for (int draw = 0; draw < DRAWS && size > 0; draw++) {
            int[] places = random.ints(size, 0, size).toArray();
            OptionalDouble value = coefficient.apply(ratings.chosen(places));
            if (value.isPresent()) {
                drawn[defined] = value.getAsDouble();
                defined++;
            }
        }
        if (defined < DRAWS * 0.95) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(drawn, defined);
        Arrays.sort(sorted);
        return Optional.of(new Interval(sorted[(int) (defined * 0.025)], sorted[(int) (defined * 0.975)]));
    }
}
