package org.throughline.uptake.agreement;

import java.util.List;

/**
 * What several people said of each of many units, on a scale of ordered categories.
 *
 * @param categories how many categories the scale has, used or not
 * @param units of each unit the categories that were given, from 0, in any order
 */
public record Ratings(int categories, List<int[]> units) {

    /** @throws IllegalArgumentException if a category is not on the scale */
    public Ratings {
        for (int[] unit : units) {
            for (int category : unit) {
                if (category < 0 || category >= categories) {
                    throw new IllegalArgumentException("no such category: " + category);
                }
            }
        }
        units = units.stream().filter(unit -> unit.length > 0).toList();
    }

    /** The units of which two or more people said something. */
    List<int[]> paired() {
        return units.stream().filter(unit -> unit.length > 1).toList();
    }

    /** How often each category was given to a unit. */
    double[] counts(int[] unit) {
        double[] counts = new double[categories];
        for (int category : unit) {
            counts[category]++;
        }
        return counts;
    }

    /** The units in another choice, one of them more than once perhaps. */
    Ratings chosen(int[] places) {
        return new Ratings(
                categories, java.util.Arrays.stream(places).mapToObj(units::get).toList());
    }
}
