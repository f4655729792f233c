package org.throughline.measure;

import java.util.List;
import java.util.Map;

/**
 * How well one question was answered by a list in order: recall among the first 1, 3 and 5, the reciprocal rank of the
 * first answer, and the normalised discounted cumulative gain of the first five (Järvelin and Kekäläinen 2002; the gain is
 * the grade, the discount the binary logarithm of the rank plus one).
 */
record Figures(double recall1, double recall3, double recall5, double reciprocal, double gain5) {

    static Figures of(List<String> order, Map<String, Integer> grades) {
        return new Figures(
                recall(order, grades, 1),
                recall(order, grades, 3),
                recall(order, grades, 5),
                reciprocal(order, grades),
                gain(order.stream().map(id -> grades.getOrDefault(id, 0)).toList())
                        / gain(grades.values().stream()
                                .sorted((one, other) -> other - one)
                                .toList()));
    }

    private static double recall(List<String> order, Map<String, Integer> grades, int first) {
        return (double) order.stream().limit(first).filter(grades::containsKey).count() / grades.size();
    }

    private static double reciprocal(List<String> order, Map<String, Integer> grades) {
        for (int i = 0; i < order.size(); i++) {
            if (grades.containsKey(order.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(5, grades.size()); i++) {
            gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }
}
