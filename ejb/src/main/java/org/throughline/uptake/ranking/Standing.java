package org.throughline.uptake.ranking;

/** Turns figures into how far each stands from their mean, in standard deviations, so that unlike figures can be added. */
final class Standing {

    private Standing() {}

    /** All zero where the figures do not differ. */
    static double[] of(double[] figures) {
        double mean = 0;
        for (double figure : figures) {
            mean += figure / figures.length;
        }
        double variance = 0;
        for (double figure : figures) {
            variance += (figure - mean) * (figure - mean) / figures.length;
        }
        double deviation = Math.sqrt(variance);
        double[] standing = new double[figures.length];
        for (int i = 0; deviation > 1e-9 && i < figures.length; i++) {
            standing[i] = (figures[i] - mean) / deviation;
        }
        return standing;
    }

    static double[] of(float[] figures) {
        double[] wide = new double[figures.length];
        for (int i = 0; i < figures.length; i++) {
            wide[i] = figures[i];
        }
        return of(wide);
    }
}
