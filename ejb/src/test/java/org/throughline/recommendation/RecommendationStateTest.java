package org.throughline.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.throughline.recommendation.RecommendationState.BALLOTING;
import static org.throughline.recommendation.RecommendationState.CIRCULATED;
import static org.throughline.recommendation.RecommendationState.DRAFT;
import static org.throughline.recommendation.RecommendationState.MERGED;
import static org.throughline.recommendation.RecommendationState.NOT_SUPPORTED;
import static org.throughline.recommendation.RecommendationState.PUBLISHED;
import static org.throughline.recommendation.RecommendationState.RECORDED;
import static org.throughline.recommendation.RecommendationState.SUPERSEDED;
import static org.throughline.recommendation.RecommendationState.SUPPORTED;
import static org.throughline.recommendation.RecommendationState.WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.refusal.Refusal;

class RecommendationStateTest {

    @Test
    void a_draft_is_circulated_voted_on_and_published() {
        assertThat(DRAFT.circulated()
                        .balloting()
                        .balloted(SUPPORTED, CIRCULATED)
                        .published())
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
        assertThat(PUBLISHED.balloted(NOT_SUPPORTED, CIRCULATED)).isEqualTo(PUBLISHED);
        assertThatExceptionOfType(Refusal.NotNow.class).isThrownBy(PUBLISHED::withdrawn);
    }

    @Test
    void a_withdrawn_one_is_not_voted_on() {
        assertThatExceptionOfType(Refusal.NotNow.class).isThrownBy(WITHDRAWN::balloting);
    }

    @Test
    void of_two_rounds_the_better_supported_one_counts_in_either_order() {
        assertThat(BALLOTING.balloted(NOT_SUPPORTED, CIRCULATED).balloted(SUPPORTED, CIRCULATED))
                .isEqualTo(SUPPORTED);
        assertThat(BALLOTING.balloted(SUPPORTED, CIRCULATED).balloted(NOT_SUPPORTED, CIRCULATED))
                .isEqualTo(SUPPORTED);
        assertThat(BALLOTING.balloted(SUPPORTED, CIRCULATED).balloted(RECORDED, CIRCULATED))
                .isEqualTo(SUPPORTED);
    }

    @Test
    void a_ballot_given_up_uncounted_says_nothing_of_it() {
        assertThat(BALLOTING.annulled(CIRCULATED)).isEqualTo(CIRCULATED);
        assertThat(BALLOTING.annulled(SUPPORTED)).isEqualTo(SUPPORTED);
        assertThat(SUPPORTED.annulled(CIRCULATED)).isEqualTo(SUPPORTED);
    }

    @Test
    void what_is_withheld_does_not_take_back_what_an_earlier_vote_told() {
        assertThat(BALLOTING.balloted(RECORDED, SUPPORTED)).isEqualTo(SUPPORTED);
        assertThat(BALLOTING.balloted(RECORDED, CIRCULATED)).isEqualTo(RECORDED);
        assertThat(BALLOTING.balloted(NOT_SUPPORTED, SUPPORTED)).isEqualTo(NOT_SUPPORTED);
    }

    @Test
    void one_that_members_have_seen_gives_way_to_another() {
        assertThat(CIRCULATED.gaveWay(LinkKind.MERGED)).isEqualTo(MERGED);
        assertThat(SUPPORTED.gaveWay(LinkKind.SUPERSEDED)).isEqualTo(SUPERSEDED);
        assertThat(SUPERSEDED.gaveWay(LinkKind.SUPERSEDED)).isEqualTo(SUPERSEDED);
    }

    @Test
    void a_published_one_that_gives_way_stays_published() {
        assertThat(PUBLISHED.gaveWay(LinkKind.SUPERSEDED)).isEqualTo(PUBLISHED);
    }

    @Test
    void a_draft_one_at_vote_one_withdrawn_and_one_that_gave_way_otherwise_do_not_give_way() {
        assertThat(List.of(DRAFT, BALLOTING, WITHDRAWN, SUPERSEDED))
                .allSatisfy(state -> assertThatExceptionOfType(Refusal.NotNow.class)
                        .isThrownBy(() -> state.gaveWay(LinkKind.MERGED))
                        .returns("recommendation.notReplaceable", Refusal::code));
    }

    @Test
    void only_what_stands_for_itself_replaces_another() {
        assertThat(List.of(RecommendationState.values()).stream().filter(RecommendationState::mayReplace))
                .containsExactly(
                        CIRCULATED, RecommendationState.AMENDING, SUPPORTED, NOT_SUPPORTED, RECORDED, PUBLISHED);
    }

    @Test
    void words_are_written_until_the_room_votes() {
        assertThat(DRAFT.isWritable()).isTrue();
        assertThat(CIRCULATED.isWritable()).isTrue();
        assertThat(BALLOTING.isWritable()).isFalse();
        assertThat(SUPPORTED.isWritable()).isFalse();
    }
}
