package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.disclosure.ReleaseMode.ALWAYS;
import static org.throughline.disclosure.ReleaseMode.ONLY_IF_ALL_VOTE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.disclosure.ReleaseMode;

class ChainRuleTest {

    private static final Precedent THE_SAME = new Precedent(Overlap.SAME, true, true, false);
    private static final Precedent OTHERS = new Precedent(Overlap.APART, false, false, true);

    @Nested
    class A_round {

        @Test
        void is_free_where_nothing_was_shown_of_these_people() {
            assertThat(released(ALWAYS, 9, 20)).isTrue();
            assertThat(released(ALWAYS, 9, 20, OTHERS)).isTrue();
        }

        @Test
        void that_promises_figures_only_if_all_vote_withholds_them_for_one_holdout() {
            assertThat(released(ONLY_IF_ALL_VOTE, 20, 20)).isTrue();
            assertThat(released(ONLY_IF_ALL_VOTE, 19, 20)).isFalse();
        }

        @Test
        void after_one_in_which_everybody_voted_is_shown_if_everybody_votes_again() {
            assertThat(released(ONLY_IF_ALL_VOTE, 20, 20, THE_SAME, OTHERS)).isTrue();
            assertThat(released(ONLY_IF_ALL_VOTE, 19, 20, THE_SAME)).isFalse();
            assertThat(released(ALWAYS, 20, 20, THE_SAME)).isFalse();
        }
    }

    @Nested
    class Nothing_more_is_shown {

        @Test
        void of_partly_the_same_people() {
            assertThat(promises(new Precedent(Overlap.IN_PART, true, true, false)))
                    .isEmpty();
        }

        @Test
        void in_another_cut() {
            assertThat(promises(new Precedent(Overlap.SAME, false, true, false)))
                    .isEmpty();
        }

        @Test
        void after_a_round_in_which_somebody_was_absent() {
            assertThat(promises(new Precedent(Overlap.SAME, true, false, false)))
                    .isEmpty();
            assertThat(promises(THE_SAME, new Precedent(Overlap.SAME, true, false, false)))
                    .isEmpty();
        }

        @Test
        void once_the_chain_is_over() {
            assertThat(promises(new Precedent(Overlap.SAME, true, true, true))).isEmpty();
        }

        @Test
        void after_a_show_of_hands() {
            assertThat(promises(Precedent.HANDS)).isEmpty();
        }
    }

    private static boolean released(ReleaseMode mode, int cast, int electorate, Precedent... precedents) {
        return ChainRule.releases(mode, new Turnout(cast, electorate), List.of(precedents));
    }

    private static Set<ReleaseMode> promises(Precedent... precedents) {
        return ChainRule.promises(List.of(precedents));
    }
}
