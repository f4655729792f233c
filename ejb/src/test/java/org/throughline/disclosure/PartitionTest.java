package org.throughline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.disclosure.Audience.PARTICIPANTS;
import static org.throughline.disclosure.DisclosureRule.FLOOR;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.disclosure.Released.Approvals;
import org.throughline.disclosure.Released.NearlyAll;
import org.throughline.disclosure.Released.Quartiles;

/** Every tally of small rounds, every pair of insiders: nobody is pinned down, whatever the kind of question. */
class PartitionTest {

    private static final List<String> ANSWERS = List.of("agree", "disagree", "abstain", "no-position");
    private static final List<String> VALUES = List.of("1", "2", "3", "4", "5");
    private static final List<String> WORDINGS = List.of("1", "2");

    @Nested
    class A_choice {

        @Test
        void of_up_to_thirty_pins_nobody_down() {
            assertThat(Insiders.pinsDown(upTo(30, 4), total(FLOOR, FLOOR.choice(ANSWERS), ANSWERS)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {9, 12})
        void nor_does_it_under_raised_limits(int minimumCast) {
            DisclosureRule raised = FLOOR.raisedTo(minimumCast);
            assertThat(Insiders.pinsDown(upTo(30, 4), total(raised, raised.choice(ANSWERS), ANSWERS)))
                    .isEmpty();
            DisclosureRule wider = new DisclosureRule(minimumCast, 4, 12, 12);
            assertThat(Insiders.pinsDown(upTo(30, 4), total(wider, wider.choice(ANSWERS), ANSWERS)))
                    .isEmpty();
        }

        @Test
        void nor_by_groups_and_their_total_together() {
            for (List<Integer> sizes : List.of(List.of(8, 8), List.of(8, 9), List.of(7, 9), List.of(10, 8))) {
                assertThat(Insiders.pinsDown(Insiders.tallies(sizes, 4), byGroup(FLOOR.choice(ANSWERS), ANSWERS)))
                        .as("groups of %s", sizes)
                        .isEmpty();
            }
        }

        @Test
        void would_if_it_were_told_plainly() {
            assertThat(Insiders.pinsDown(upTo(30, 4), tally -> Insiders.votes(tally[0], ANSWERS)))
                    .isPresent();
        }

        @Test
        void would_with_a_margin_of_two() {
            assertThat(Insiders.pinsDown(Insiders.tallies(List.of(20), 4), tally -> new ChoicePartition(2, ANSWERS)
                            .part(Insiders.votes(tally[0], ANSWERS))))
                    .isPresent();
        }

        @Test
        void would_with_an_exact_total_beside_the_groups() {
            Function<int[][], List<Object>> exactTotal = tally -> List.of(
                    byGroup(FLOOR.choice(ANSWERS), ANSWERS).apply(tally).groups(),
                    IntStream.range(0, 4)
                            .map(option -> tally[0][option] + tally[1][option])
                            .boxed()
                            .toList());
            assertThat(Insiders.pinsDown(Insiders.tallies(List.of(8, 8), 4), exactTotal))
                    .isPresent();
        }
    }

    @Nested
    class A_scale {

        @Test
        void of_up_to_twenty_pins_nobody_down() {
            assertThat(Insiders.pinsDown(upTo(20, 5), total(FLOOR, FLOOR.scale(), VALUES)))
                    .isEmpty();
        }

        @Test
        void nor_does_it_by_groups_and_their_total_together() {
            assertThat(Insiders.pinsDown(threeValues(8, 8), byGroup(FLOOR.scale(), VALUES)))
                    .isEmpty();
            assertThat(Insiders.pinsDown(threeValues(9, 8), byGroup(FLOOR.scale(), VALUES)))
                    .isEmpty();
        }

        @Test
        void tells_median_and_quartiles_as_nearest_ranks() {
            assertThat(FLOOR.scale().part(votes(2, 2, 3, 2, 1)))
                    .isEqualTo(new Quartiles(Range.exactly(2), Range.exactly(3), Range.exactly(4), 10));
        }

        @Test
        void tells_nearly_all_where_all_but_three_gave_the_same() {
            assertThat(FLOOR.scale().part(votes(0, 1, 1, 1, 7))).isEqualTo(new NearlyAll("5", 7, 10, 10));
        }

        @Test
        void of_groups_bounds_the_quartiles_of_all() {
            Released total = FLOOR.disclose(
                            FLOOR.scale(),
                            Map.of("AU", votes(4, 4, 0, 0, 0), "JP", votes(0, 0, 0, 4, 4)),
                            true,
                            PARTICIPANTS)
                    .total();
            assertThat(total).isEqualTo(new Quartiles(Range.exactly(1), new Range(2, 4), new Range(4, 5), 16));
        }

        @Test
        void has_quartiles_within_the_bounds_that_its_groups_tell() {
            for (int[][] tally : threeValues(8, 9)) {
                Disclosed told = byGroup(FLOOR.scale(), VALUES).apply(tally);
                Released sharp = FLOOR.scale()
                        .part(Votes.sum(Insiders.byGroup(tally, VALUES).values()));
                if (told.total() instanceof Quartiles bounds && sharp instanceof Quartiles exact) {
                    for (int quarter = 1; quarter <= 3; quarter++) {
                        assertThat(exact.at(quarter).low())
                                .isBetween(
                                        bounds.at(quarter).low(),
                                        bounds.at(quarter).high());
                    }
                }
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {8, 9, 12})
        void would_if_quartiles_were_told_whatever_they_are(int cast) {
            ScalePartition bare = new ScalePartition(-1);
            assertThat(Insiders.pinsDown(
                            Insiders.tallies(List.of(cast), 5), tally -> bare.part(Insiders.votes(tally[0], VALUES))))
                    .isPresent();
        }

        @Test
        void would_with_its_lowest_and_highest_value_beside_a_narrower_nearly_all() {
            assertThat(Insiders.pinsDown(
                            Insiders.tallies(List.of(10), 5),
                            tally -> new ScalePartition(2).part(Insiders.votes(tally[0], VALUES)) + " " + ends(tally)))
                    .isPresent();
        }

        private static String ends(int[][] tally) {
            int[] given =
                    IntStream.range(0, 5).filter(value -> tally[0][value] > 0).toArray();
            return given[0] + "–" + given[given.length - 1];
        }

        /** Groups whose ballots give 1, 3 or 5: the others behave like their neighbours, and there would be too many. */
        private static List<int[][]> threeValues(int first, int second) {
            return Insiders.tallies(List.of(first, second), 3).stream()
                    .map(tally -> new int[][] {spread(tally[0]), spread(tally[1])})
                    .toList();
        }

        private static int[] spread(int[] three) {
            return new int[] {three[0], 0, three[1], 0, three[2]};
        }

        private static Votes votes(int... counts) {
            return Insiders.votes(counts, VALUES);
        }
    }

    /** Ballots on two wordings: neither, the first, the second, both. */
    @Nested
    class An_approval {

        @Test
        void of_up_to_twenty_four_tells_of_nobody_whether_they_approved_a_wording() {
            for (int wording : List.of(1, 2)) {
                assertThat(Insiders.pinsDown(upTo(24, 4), An_approval::told, answer -> answer & wording))
                        .isEmpty();
            }
        }

        @Test
        void nor_by_groups_and_their_total_together() {
            for (int wording : List.of(1, 2)) {
                assertThat(Insiders.pinsDown(
                                Insiders.tallies(List.of(8, 8), 4),
                                tally -> FLOOR.disclose(
                                        FLOOR.approval(WORDINGS),
                                        Map.of("AU", votes(tally[0]), "JP", votes(tally[1])),
                                        true,
                                        PARTICIPANTS),
                                answer -> answer & wording))
                        .isEmpty();
            }
        }

        @Test
        void tells_counts_but_for_those_near_none_and_near_all() {
            assertThat(FLOOR.approval(List.of("1", "2", "3")).part(new Votes(20, Map.of("1", 2, "2", 11, "3", 18))))
                    .isEqualTo(new Approvals(
                            Map.of("1", new Range(0, 3), "2", Range.exactly(11), "3", new Range(17, 20)), 20));
        }

        @Test
        void would_if_counts_were_told_plainly() {
            assertThat(Insiders.pinsDown(upTo(24, 4), tally -> votes(tally[0]), answer -> answer & 1))
                    .isPresent();
        }

        @Test
        void would_if_only_unanimity_were_hidden() {
            assertThat(Insiders.pinsDown(
                            Insiders.tallies(List.of(12), 4),
                            tally -> new ApprovalPartition(1, WORDINGS).part(votes(tally[0])),
                            answer -> answer & 1))
                    .isPresent();
        }

        private static Released told(int[][] tally) {
            Votes votes = votes(tally[0]);
            return FLOOR.tooFew(votes.cast())
                    ? new Released.Withheld(WithholdingReason.WITHHELD)
                    : FLOOR.approval(WORDINGS).part(votes);
        }

        private static Votes votes(int[] answers) {
            return new Votes(
                    IntStream.of(answers).sum(), Map.of("1", answers[1] + answers[3], "2", answers[2] + answers[3]));
        }
    }

    private static List<int[][]> upTo(int most, int options) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(cast -> Insiders.tallies(List.of(cast), options))
                .flatMap(List::stream)
                .toList();
    }

    private static Function<int[][], Disclosed> total(DisclosureRule rule, Partition partition, List<String> options) {
        return tally -> rule.disclose(partition, Insiders.byGroup(tally, options), false, PARTICIPANTS);
    }

    private static Function<int[][], Disclosed> byGroup(Partition partition, List<String> options) {
        return tally -> FLOOR.disclose(partition, Insiders.byGroup(tally, options), true, PARTICIPANTS);
    }
}
