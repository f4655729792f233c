package org.throughline.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.throughline.recommendation.RecommendationState.BALLOTING;
import static org.throughline.recommendation.RecommendationState.CIRCULATED;
import static org.throughline.recommendation.RecommendationState.DRAFT;
import static org.throughline.recommendation.RecommendationState.NOT_SUPPORTED;
import static org.throughline.recommendation.RecommendationState.PUBLISHED;
import static org.throughline.recommendation.RecommendationState.RECORDED;
import static org.throughline.recommendation.RecommendationState.SUPPORTED;
import static org.throughline.recommendation.RecommendationState.WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.throughline.refusal.Refusal;

class RecommendationStateTest {

    @Test
    void a_draft_is_circulated_voted_on_and_published() {
        assertThat(DRAFT.circulated().balloting().balloted(SUPPORTED).published())
                .isEqualTo(PUBLISHED);
    }

    @Test
    void a_draft_is_not_published_before_the_members_have_seen_it() {
        assertThatExceptionOfType(Refusal.NotNow.class).isThrownBy(DRAFT::published);
    }

    @Test
    void nothing_is_published_or_withdrawn_while_the_room_votes_on_it() {
        assertThatExceptionOfType(Refusal.NotNow.class).isThrownBy(BALLOTING::published);
        assertThatExceptionOfType(Refusal.NotNow.class).isThrownBy(BALLOTING::withdrawn);
    }

    @Test
    void a_published_one_stays_published_whatever_is_voted_later() {
        assertThat(PUBLISHED.balloting()).isEqualTo(PUBLISHED);
        assertThat(PUBLISHED.balloted(NOT_SUPPORTED)).isEqualTo(PUBLISHED);
        assertThatExceptionOfType(Refusal.NotNow.class).isThrownBy(PUBLISHED::withdrawn);
    }

    @Test
    void a_withdrawn_one_is_not_voted_on() {
        assertThatExceptionOfType(Refusal.NotNow.class).isThrownBy(WITHDRAWN::balloting);
    }

    @Test
    void of_two_wordings_the_better_supported_one_counts_in_either_order() {
        assertThat(BALLOTING.balloted(NOT_SUPPORTED).balloted(SUPPORTED)).isEqualTo(SUPPORTED);
        assertThat(BALLOTING.balloted(SUPPORTED).balloted(RECORDED)).isEqualTo(SUPPORTED);
    }

    @Test
    void that_neither_wording_was_supported_is_said_only_if_it_is_known_of_both() {
        assertThat(BALLOTING.balloted(NOT_SUPPORTED).balloted(RECORDED)).isEqualTo(RECORDED);
        assertThat(BALLOTING.balloted(RECORDED).balloted(NOT_SUPPORTED)).isEqualTo(RECORDED);
        assertThat(BALLOTING.balloted(NOT_SUPPORTED).balloted(NOT_SUPPORTED)).isEqualTo(NOT_SUPPORTED);
    }

    @Test
    void a_ballot_given_up_uncounted_says_nothing_of_it() {
        assertThat(BALLOTING.annulled()).isEqualTo(CIRCULATED);
        assertThat(SUPPORTED.annulled()).isEqualTo(SUPPORTED);
    }

    @Test
    void words_are_written_until_the_room_votes() {
        assertThat(DRAFT.isWritable()).isTrue();
        assertThat(CIRCULATED.isWritable()).isTrue();
        assertThat(BALLOTING.isWritable()).isFalse();
        assertThat(SUPPORTED.isWritable()).isFalse();
    }
}
