package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.disclosure.ReleaseMode.ALWAYS;
import static org.throughline.disclosure.ReleaseMode.ONLY_IF_ALL_VOTE;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainRuleTest {

    private static final Turnout ALL = new Turnout(20, 20);
    private static final Turnout ALL_BUT_ONE = new Turnout(19, 20);
    private static final Precedent FULL = new Precedent(Overlap.SAME, true, true, false);

    @Test
    void the_first_release_is_free_and_a_round_that_wants_all_shows_only_if_all_voted() {
        assertThat(ChainRule.releases(ALWAYS, ALL_BUT_ONE, List.of())).isTrue();
        assertThat(ChainRule.releases(ONLY_IF_ALL_VOTE, ALL, List.of())).isTrue();
        assertThat(ChainRule.releases(ONLY_IF_ALL_VOTE, ALL_BUT_ONE, List.of())).isFalse();
    }

    @Test
    void what_was_asked_of_other_people_plays_no_part() {
        Precedent apart = new Precedent(Overlap.APART, false, false, true);
        assertThat(ChainRule.releases(ALWAYS, ALL_BUT_ONE, List.of(apart))).isTrue();
    }

    @Test
    void a_later_one_is_made_only_if_everybody_of_the_identical_electorate_voted_each_time() {
        assertThat(ChainRule.releases(ONLY_IF_ALL_VOTE, ALL, List.of(FULL, FULL)))
                .isTrue();
        assertThat(ChainRule.releases(ONLY_IF_ALL_VOTE, ALL_BUT_ONE, List.of(FULL)))
                .isFalse();
        assertThat(ChainRule.releases(ALWAYS, ALL, List.of(FULL))).isFalse();
    }

    @Test
    void one_precedent_that_does_not_fit_withholds_it_whatever_the_others_are() {
        for (Precedent odd : List.of(
                new Precedent(Overlap.IN_PART, true, true, false),
                new Precedent(Overlap.SAME, false, true, false),
                new Precedent(Overlap.SAME, true, false, false),
                new Precedent(Overlap.SAME, true, true, true),
                Precedent.HANDS)) {
            assertThat(ChainRule.releases(ONLY_IF_ALL_VOTE, ALL, List.of(FULL, odd)))
                    .as("%s", odd)
                    .isFalse();
            assertThat(ChainRule.promises(List.of(FULL, odd))).isEmpty();
        }
    }

    @Test
    void before_it_opens_a_round_knows_the_modes_that_can_show_anything() {
        assertThat(ChainRule.promises(List.of())).containsExactlyInAnyOrder(ALWAYS, ONLY_IF_ALL_VOTE);
        assertThat(ChainRule.promises(List.of(FULL))).containsExactly(ONLY_IF_ALL_VOTE);
    }
}
