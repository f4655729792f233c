package org.throughline.measure;

import java.util.function.DoubleSupplier;

/**
 * Does something until it gets no faster: until three windows in a row bring no more than 3 % over what was reached before
 * them. A rise that is slower than that in one window, but not in three, goes on.
 *
 * @param windows how many it took
 * @param first answers a second in the first of them
 * @param best and in the best
 * @param risen whether it rose no longer; else there were as many windows as there may be
 */
record Warming(int windows, double first, double best, boolean risen) {

    private static final int FLAT = 3;
    private static final int MOST = 60;
    private static final double RISING = 1.03;

    static Warming of(DoubleSupplier window) {
        double first = window.getAsDouble();
        double reached = first;
        double best = first;
        int flat = 0;
        int windows = 1;
        for (; windows < MOST && flat < FLAT; windows++) {
            double rate = window.getAsDouble();
            best = Math.max(best, rate);
            flat++;
            if (rate > reached * RISING) {
                reached = rate;
                flat = 0;
            }
        }
        return new Warming(windows, first, best, flat == FLAT);
    }

    @Override
    public String toString() {
        return "%.0f → %.0f a second in %d windows%s"
                .formatted(first, best, windows, risen ? "" : ", and it may rise further");
    }
}
