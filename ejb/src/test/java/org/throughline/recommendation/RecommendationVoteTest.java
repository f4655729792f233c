package org.throughline.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.recommendation.RecommendationState.BALLOTING;
import static org.throughline.recommendation.RecommendationState.CIRCULATED;
import static org.throughline.recommendation.RecommendationState.NOT_SUPPORTED;
import static org.throughline.recommendation.RecommendationState.RECORDED;
import static org.throughline.recommendation.RecommendationState.SUPPORTED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Language;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingGrade;
import org.throughline.recommendation.wording.WordingList;
import org.throughline.recommendation.wording.WordingText;
import org.throughline.recommendation.wording.WordingTexts;

/** What a vote says of a recommendation is for those only whom the vote is for. */
class RecommendationVoteTest {

    private static final UUID SERIES = UUID.randomUUID();
    private static final UUID TOKYO = UUID.randomUUID();
    private static final UUID CANBERRA = UUID.randomUUID();

    private final Recommendation recommendation = circulated();

    @Test
    void of_a_vote_in_tokyo_the_people_of_tokyo_and_of_the_series_know_and_nobody_else() {
        recommendation.openBallot(TOKYO);
        sees(BALLOTING, CIRCULATED);
        recommendation.closeBallot(NOT_SUPPORTED);
        sees(NOT_SUPPORTED, CIRCULATED);
    }

    @Test
    void of_a_vote_of_the_whole_series_the_people_of_every_workshop_know() {
        recommendation.openBallot(SERIES);
        recommendation.closeBallot(SUPPORTED);
        assertThat(recommendation.seenWith(Set.of(CANBERRA))).isEqualTo(SUPPORTED);
    }

    @Test
    void a_vote_of_which_nothing_is_shown_leaves_an_earlier_one_standing() {
        recommendation.openBallot(TOKYO);
        recommendation.closeBallot(SUPPORTED);
        recommendation.openBallot(TOKYO);
        recommendation.closeBallot(RECORDED);
        sees(SUPPORTED, CIRCULATED);
    }

    private void sees(RecommendationState inTokyo, RecommendationState inCanberra) {
        assertThat(recommendation.seenWith(Set.of(TOKYO))).isEqualTo(inTokyo);
        assertThat(recommendation.seenWith(Set.of(SERIES))).isEqualTo(inTokyo);
        assertThat(recommendation.seenWith(Set.of(CANBERRA))).isEqualTo(inCanberra);
    }

    private static Recommendation circulated() {
        WordingTexts texts = new WordingTexts(Map.of(Language.EN, WordingText.drafted("Share charts of the sea bed.")));
        Recommendation drafted = new Recommendation(
                SERIES,
                1,
                new NewRecommendation(
                        new RecommendationId(UUID.randomUUID()),
                        "T-1",
                        new RecommendationDetails(
                                new ThemeId(UUID.randomUUID()),
                                Set.of(RecommendationDetails.JOINTLY),
                                Provenance.WORKSHOP,
                                null,
                                List.of()),
                        List.of(new NewWording(
                                new WordingId(UUID.randomUUID()), WordingList.DRAFT, WordingGrade.OWN, texts))));
        drafted.circulate();
        return drafted;
    }
}
