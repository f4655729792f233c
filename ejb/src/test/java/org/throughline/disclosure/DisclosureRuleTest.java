package org.throughline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughline.disclosure.Audience.PARTICIPANTS;
import static org.throughline.disclosure.Audience.PUBLIC;
import static org.throughline.disclosure.DisclosureRule.FLOOR;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.disclosure.Released.Bounded;
import org.throughline.disclosure.Released.Exact;
import org.throughline.disclosure.Released.NearlyAll;
import org.throughline.disclosure.Released.Withheld;

class DisclosureRuleTest {

    @Nested
    class In_total {

        @Test
        void seven_ballots_tell_nothing() {
            assertThat(FLOOR.part(tally(4, 3, 0, 0))).isEqualTo(new Withheld(Reason.TOO_FEW));
        }

        @Test
        void all_but_three_is_told_as_nearly_all() {
            assertThat(FLOOR.part(tally(17, 3, 0, 0))).isEqualTo(new NearlyAll("agree", 17, 20, 20));
        }

        @Test
        void everybody_is_told_in_the_same_words_as_all_but_three() {
            assertThat(FLOOR.part(tally(0, 20, 0, 0))).isEqualTo(FLOOR.part(tally(1, 17, 1, 1)));
        }

        @Test
        void all_but_four_is_told_exactly() {
            assertThat(FLOOR.part(tally(16, 4, 0, 0))).isEqualTo(new Exact(tally(16, 4, 0, 0)));
        }
    }

    @Nested
    class By_side {

        private static final Map<String, Map<String, Integer>> NINE_AND_TEN =
                Map.of("AU", tally(5, 4, 0, 0), "JP", tally(4, 6, 0, 0));

        @Test
        void is_not_told_unless_it_was_announced() {
            Disclosed told = FLOOR.disclose(NINE_AND_TEN, false, PARTICIPANTS);
            assertThat(told.sides()).isEmpty();
            assertThat(told.total()).isEqualTo(new Exact(tally(9, 10, 0, 0)));
        }

        @Test
        void is_told_to_participants_from_eight_a_side_and_to_the_public_from_ten() {
            assertThat(FLOOR.disclose(NINE_AND_TEN, true, PARTICIPANTS).isBySide())
                    .isTrue();
            assertThat(FLOOR.disclose(NINE_AND_TEN, true, PUBLIC).isBySide()).isFalse();
        }

        @Test
        void is_told_of_no_side_if_one_is_too_small() {
            Disclosed told =
                    FLOOR.disclose(Map.of("AU", tally(8, 8, 0, 0), "JP", tally(4, 3, 0, 0)), true, PARTICIPANTS);
            assertThat(told.sides().values())
                    .containsOnly(new Withheld(Reason.SIDE_TOO_SMALL))
                    .hasSize(2);
            assertThat(told.total()).isEqualTo(new Exact(tally(12, 11, 0, 0)));
        }

        @Test
        void leaves_a_total_that_is_no_sharper_than_the_sides() {
            Disclosed told = FLOOR.disclose(Map.of("AU", tally(10, 0, 0, 0), "JP", tally(4, 6, 0, 0)), true, PUBLIC);
            assertThat(told.total())
                    .isEqualTo(new Bounded(
                            Map.of(
                                    "agree", new Range(11, 14),
                                    "disagree", new Range(6, 9),
                                    "abstain", new Range(0, 3),
                                    "no-position", new Range(0, 3)),
                            20));
        }

        @Test
        void adds_two_sides_that_nearly_all_agree_to_a_total_that_nearly_all_agrees() {
            Disclosed told = FLOOR.disclose(Map.of("AU", tally(10, 0, 0, 0), "JP", tally(9, 1, 0, 0)), true, PUBLIC);
            assertThat(told.total()).isEqualTo(new NearlyAll("agree", 14, 20, 20));
        }
    }

    @Nested
    class Against_two_people_who_know_the_rule {

        @Test
        void nobody_is_pinned_down_by_any_tally_of_up_to_thirty() {
            assertThat(Insiders.pinsDown(upToThirty(), tally -> FLOOR.part(Insiders.counts(tally[0]))))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {9, 12})
        void nor_under_raised_limits(int minimumCast) {
            DisclosureRule raised = FLOOR.raisedTo(minimumCast);
            assertThat(Insiders.pinsDown(upToThirty(), tally -> raised.part(Insiders.counts(tally[0]))))
                    .isEmpty();
            DisclosureRule wider = new DisclosureRule(minimumCast, 4, 12, 12);
            assertThat(Insiders.pinsDown(upToThirty(), tally -> wider.part(Insiders.counts(tally[0]))))
                    .isEmpty();
        }

        @Test
        void nor_by_sides_and_their_total_together() {
            for (List<Integer> sizes : List.of(List.of(8, 8), List.of(8, 9), List.of(7, 9), List.of(10, 8))) {
                assertThat(Insiders.pinsDown(Insiders.tallies(sizes), toParticipants(FLOOR)))
                        .as("sides of %s", sizes)
                        .isEmpty();
            }
        }

        @Test
        void and_they_would_succeed_against_plain_counts() {
            assertThat(Insiders.pinsDown(upToThirty(), tally -> Insiders.counts(tally[0])))
                    .isPresent();
        }

        @Test
        void and_against_a_margin_of_two() {
            Function<int[][], String> marginOfTwo = tally -> {
                int cast = IntStream.of(tally[0]).sum();
                Map<String, Integer> counts = Insiders.counts(tally[0]);
                return counts.entrySet().stream()
                        .filter(option -> option.getValue() >= cast - 2)
                        .map(option -> "nearly all " + option.getKey() + " of " + cast)
                        .findFirst()
                        .orElse(counts.toString());
            };
            assertThat(Insiders.pinsDown(Insiders.tallies(List.of(20)), marginOfTwo))
                    .isPresent();
        }

        @Test
        void and_against_an_exact_total_beside_the_sides() {
            Function<int[][], List<Object>> exactTotal = tally -> List.of(
                    toParticipants(FLOOR).apply(tally).sides(),
                    IntStream.range(0, 4)
                            .map(option -> tally[0][option] + tally[1][option])
                            .boxed()
                            .toList());
            assertThat(Insiders.pinsDown(Insiders.tallies(List.of(8, 8)), exactTotal))
                    .isPresent();
        }

        private static List<int[][]> upToThirty() {
            return IntStream.rangeClosed(1, 30)
                    .mapToObj(cast -> Insiders.tallies(List.of(cast)))
                    .flatMap(List::stream)
                    .toList();
        }

        private static Function<int[][], Disclosed> toParticipants(DisclosureRule rule) {
            return tally -> rule.disclose(Insiders.bySide(tally), true, PARTICIPANTS);
        }
    }

    @Nested
    class Its_limits {

        @Test
        void can_be_raised() {
            assertThat(FLOOR.raisedTo(12).part(tally(6, 5, 0, 0))).isEqualTo(new Withheld(Reason.TOO_FEW));
            assertThat(FLOOR.raisedTo(12).minimumSide(PARTICIPANTS)).isEqualTo(12);
        }

        @Test
        void can_never_be_lowered() {
            assertThatIllegalArgumentException().isThrownBy(() -> FLOOR.raisedTo(7));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FLOOR.raisedTo(12).raisedTo(11));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRule(8, 2, 8, 10));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRule(8, 3, 7, 10));
            assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRule(8, 3, 8, 9));
        }

        @Test
        void keep_nearly_all_from_meaning_two_options_at_once() {
            assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRule(8, 4, 8, 10));
        }
    }

    private static Map<String, Integer> tally(int agree, int disagree, int abstain, int noPosition) {
        return Insiders.counts(new int[] {agree, disagree, abstain, noPosition});
    }
}
