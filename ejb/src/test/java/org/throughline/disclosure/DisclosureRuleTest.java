package org.throughline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughline.disclosure.Audience.PARTICIPANTS;
import static org.throughline.disclosure.Audience.PUBLIC;
import static org.throughline.disclosure.DisclosureRule.FLOOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.disclosure.Released.Bounded;
import org.throughline.disclosure.Released.Exact;
import org.throughline.disclosure.Released.NearlyAll;
import org.throughline.disclosure.Released.Withheld;

class DisclosureRuleTest {

    private static final List<String> ANSWERS = List.of("agree", "disagree", "abstain", "no-position");
    private static final Partition CHOICE = FLOOR.choice(ANSWERS);

    @Nested
    class In_total {

        @Test
        void seven_ballots_tell_nothing() {
            assertThat(FLOOR.disclose(CHOICE, Map.of("AU", tally(4, 3, 0, 0)), true, PARTICIPANTS))
                    .isEqualTo(Disclosed.nothing(WithholdingReason.WITHHELD));
        }

        @Test
        void all_but_three_is_told_as_nearly_all() {
            assertThat(CHOICE.part(tally(17, 3, 0, 0))).isEqualTo(new NearlyAll("agree", 17, 20, 20));
        }

        @Test
        void everybody_is_told_in_the_same_words_as_all_but_three() {
            assertThat(CHOICE.part(tally(0, 20, 0, 0))).isEqualTo(CHOICE.part(tally(1, 17, 1, 1)));
        }

        @Test
        void all_but_four_is_told_exactly() {
            assertThat(CHOICE.part(tally(16, 4, 0, 0)))
                    .isEqualTo(new Exact(tally(16, 4, 0, 0).counts()));
        }
    }

    @Nested
    class By_side {

        private static final Map<String, Votes> NINE_AND_TEN = Map.of("AU", tally(5, 4, 0, 0), "JP", tally(4, 6, 0, 0));

        @Test
        void is_not_told_unless_it_was_announced() {
            Disclosed told = FLOOR.disclose(CHOICE, NINE_AND_TEN, false, PARTICIPANTS);
            assertThat(told.groups()).isEmpty();
            assertThat(told.total()).isEqualTo(new Exact(tally(9, 10, 0, 0).counts()));
        }

        @Test
        void is_told_to_participants_from_eight_a_side_and_to_the_public_from_ten() {
            assertThat(FLOOR.disclose(CHOICE, NINE_AND_TEN, true, PARTICIPANTS).isByGroup())
                    .isTrue();
            assertThat(FLOOR.disclose(CHOICE, NINE_AND_TEN, true, PUBLIC).isByGroup())
                    .isFalse();
        }

        @Test
        void is_told_of_no_side_if_one_is_too_small() {
            Disclosed told = FLOOR.disclose(
                    CHOICE, Map.of("AU", tally(8, 8, 0, 0), "JP", tally(4, 3, 0, 0)), true, PARTICIPANTS);
            assertThat(told.groups().values())
                    .containsOnly(new Withheld(WithholdingReason.GROUP_TOO_SMALL))
                    .hasSize(2);
            assertThat(told.total()).isEqualTo(new Exact(tally(12, 11, 0, 0).counts()));
        }

        @Test
        void leaves_a_total_that_is_no_sharper_than_the_sides() {
            Disclosed told =
                    FLOOR.disclose(CHOICE, Map.of("AU", tally(10, 0, 0, 0), "JP", tally(4, 6, 0, 0)), true, PUBLIC);
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
            Disclosed told =
                    FLOOR.disclose(CHOICE, Map.of("AU", tally(10, 0, 0, 0), "JP", tally(9, 1, 0, 0)), true, PUBLIC);
            assertThat(told.total()).isEqualTo(new NearlyAll("agree", 14, 20, 20));
        }
    }

    @Nested
    class Its_limits {

        @Test
        void can_be_raised() {
            assertThat(FLOOR.raisedTo(12).tooFew(11)).isTrue();
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

    private static Votes tally(int... counts) {
        return Insiders.votes(counts, ANSWERS);
    }
}
