package org.throughline.uptake.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;

/** Our coefficients against published examples and another library. */
class CoefficientsTest {

    /** Krippendorff 2011, section C: four observers, twelve units, values missing. The same data stand in Gwet's irrCAC. */
    private static final Ratings FOUR_OBSERVERS = ratings(5, new int[][] {
        {1, 1, 1},
        {2, 2, 3, 2},
        {3, 3, 3, 3},
        {3, 3, 3, 3},
        {2, 2, 2, 2},
        {1, 2, 3, 4},
        {4, 4, 4, 4},
        {1, 1, 2, 1},
        {2, 2, 2, 2},
        {5, 5, 5},
        {1, 1},
        {3}
    });

    /** Gwet's irrCAC, data cont3x3abstractors: 100 units, two raters, three categories. */
    private static final int[][] ABSTRACTORS = {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};

    @Test
    void alpha_gives_krippendorffs_published_ordinal_figure() {
        assertThat(Alpha.of(FOUR_OBSERVERS).getAsDouble()).isCloseTo(0.815, within(0.0005));
    }

    @Test
    void alpha_gives_what_another_library_gives() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<int[]> units = new ArrayList<>();
            CodingAnnotationStudy study = new CodingAnnotationStudy(2);
            for (int unit = 0; unit < 5 + round; unit++) {
                int first = random.nextInt(4);
                int second = random.nextInt(3) == 0 ? random.nextInt(4) : first;
                units.add(new int[] {first, second});
                study.addItem(first, second);
            }
            double theirs = new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement();
            assertThat(Alpha.of(new Ratings(4, units)).getAsDouble())
                    .as("round %d", round)
                    .isCloseTo(theirs, within(1e-9));
        }
    }

    @Test
    void ac_gives_gwets_published_figures_where_categories_have_no_order() {
        assertThat(Ac2.of(FOUR_OBSERVERS, identity(5)).getAsDouble()).isCloseTo(0.77544, within(0.00001));
        assertThat(Ac2.of(table(ABSTRACTORS), identity(3)).getAsDouble()).isCloseTo(0.8493305, within(1e-7));
    }

    /** Gwet's irrCAC, data cont4x4diagnosis: 223 patients, two doctors, four diagnoses. */
    private static final int[][] DIAGNOSES = {{40, 4, 4, 17}, {6, 25, 2, 13}, {4, 1, 21, 12}, {15, 5, 9, 45}};

    /**
     * There is no other library for this on the JVM. The figures are those that the tests of irrCAC 0.4 for Python
     * (github.com/afergadis/irrCAC, test/unit/irrCAC) hold against Gwet's own irrCAC for R, to three places.
     */
    @Test
    void ac2_gives_gwets_published_figures_with_weights_by_order() {
        assertThat(Ac2.of(FOUR_OBSERVERS).getAsDouble()).isCloseTo(0.899, within(0.0005));
        assertThat(Ac2.of(table(ABSTRACTORS)).getAsDouble()).isCloseTo(0.925, within(0.0005));
        assertThat(Ac2.of(table(DIAGNOSES)).getAsDouble()).isCloseTo(0.324, within(0.0005));
    }

    @Test
    void ac2_weighs_by_order_as_gwet_has_it() {
        assertThat(Ac2.ordinal(3)[0]).containsExactly(new double[] {1, 2 / 3.0, 0}, within(1e-12));
        assertThat(Ac2.ordinal(3)[1]).containsExactly(new double[] {2 / 3.0, 1, 2 / 3.0}, within(1e-12));
        // By hand: p_a = (89 + 11 · 2/3) / 100, p_e = (3 + 4 · 2/3) / 6 · (1 − .13² − .255² − .615²).
        double observed = (89 + 11 * 2 / 3.0) / 100;
        double chance = (3 + 4 * 2 / 3.0) / 6 * (1 - .13 * .13 - .255 * .255 - .615 * .615);
        assertThat(Ac2.of(table(ABSTRACTORS)).getAsDouble())
                .isCloseTo((observed - chance) / (1 - chance), within(1e-12));
    }

    @Test
    void alpha_is_unknown_where_nothing_varies_and_ac2_is_one() {
        Ratings same = new Ratings(4, List.of(new int[] {3, 3}, new int[] {3, 3}));
        assertThat(Alpha.of(same)).isEmpty();
        assertThat(Ac2.of(same).getAsDouble()).isEqualTo(1);
        assertThat(Interval.of(same, Alpha::of)).isEmpty();
    }

    @Test
    void an_interval_holds_the_figure_and_is_the_same_each_time() {
        Interval interval = Interval.of(table(ABSTRACTORS), Ac2::of).orElseThrow();
        assertThat(Ac2.of(table(ABSTRACTORS)).getAsDouble()).isBetween(interval.low(), interval.high());
        assertThat(Interval.of(table(ABSTRACTORS), Ac2::of)).contains(interval);
    }

    private static Ratings ratings(int categories, int[][] units) {
        return new Ratings(
                categories,
                Arrays.stream(units)
                        .map(unit -> Arrays.stream(unit).map(value -> value - 1).toArray())
                        .toList());
    }

    private static Ratings table(int[][] counts) {
        List<int[]> units = new ArrayList<>();
        for (int one = 0; one < counts.length; one++) {
            for (int other = 0; other < counts.length; other++) {
                for (int i = 0; i < counts[one][other]; i++) {
                    units.add(new int[] {one, other});
                }
            }
        }
        return new Ratings(counts.length, units);
    }

    private static double[][] identity(int categories) {
        double[][] identity = new double[categories][categories];
        for (int i = 0; i < categories; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }
}
