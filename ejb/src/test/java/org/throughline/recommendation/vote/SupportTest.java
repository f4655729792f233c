package org.throughline.recommendation.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.recommendation.RecommendationState.NOT_SUPPORTED;
import static org.throughline.recommendation.RecommendationState.RECORDED;
import static org.throughline.recommendation.RecommendationState.SUPPORTED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;
import org.throughline.disclosure.WithholdingReason;
import org.throughline.recommendation.RecommendationState;

class SupportTest {

    @Test
    void more_than_half_of_those_who_took_a_position_is_support() {
        assertThat(told(new Released.Exact(Map.of("agree", 6, "disagree", 5, "abstain", 9))))
                .isEqualTo(SUPPORTED);
    }

    @Test
    void half_of_them_is_not() {
        assertThat(told(new Released.Exact(Map.of("agree", 6, "disagree", 6, "abstain", 2))))
                .isEqualTo(NOT_SUPPORTED);
    }

    @Test
    void nearly_all_agreeing_is_support_and_nearly_all_disagreeing_is_not() {
        assertThat(told(new Released.NearlyAll("agree", 17, 20, 20))).isEqualTo(SUPPORTED);
        assertThat(told(new Released.NearlyAll("disagree", 17, 20, 20))).isEqualTo(NOT_SUPPORTED);
    }

    @Test
    void nearly_all_abstaining_leaves_in_doubt_whether_more_agreed_and_so_says_neither() {
        assertThat(told(new Released.NearlyAll("abstain", 17, 20, 20))).isEqualTo(RECORDED);
    }

    @Test
    void bounds_that_overlap_leave_it_in_doubt() {
        assertThat(told(new Released.Bounded(Map.of("agree", new Range(8, 14), "disagree", new Range(6, 8)), 20)))
                .isEqualTo(RECORDED);
        assertThat(told(new Released.Bounded(Map.of("agree", new Range(3, 7), "disagree", new Range(7, 10)), 20)))
                .isEqualTo(NOT_SUPPORTED);
        assertThat(told(new Released.Bounded(Map.of("agree", new Range(9, 14), "disagree", new Range(6, 8)), 20)))
                .isEqualTo(SUPPORTED);
    }

    @Test
    void where_nothing_is_told_it_is_recorded_without_a_verdict() {
        assertThat(Support.of(Disclosed.nothing(WithholdingReason.WITHHELD))).isEqualTo(RECORDED);
    }

    @Test
    void of_two_wordings_the_better_supported_one_counts_and_that_neither_was_only_if_it_is_known_of_both() {
        assertThat(Support.ofAll(List.of(NOT_SUPPORTED, SUPPORTED))).isEqualTo(SUPPORTED);
        assertThat(Support.ofAll(List.of(NOT_SUPPORTED, RECORDED))).isEqualTo(RECORDED);
        assertThat(Support.ofAll(List.of(NOT_SUPPORTED, NOT_SUPPORTED))).isEqualTo(NOT_SUPPORTED);
    }

    private static RecommendationState told(Released total) {
        return Support.of(new Disclosed(total, Map.of()));
    }
}
