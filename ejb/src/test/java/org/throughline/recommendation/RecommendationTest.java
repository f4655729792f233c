package org.throughline.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Language;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.register.RecommendationSheet;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingGrade;
import org.throughline.recommendation.wording.WordingList;
import org.throughline.recommendation.wording.WordingText;
import org.throughline.recommendation.wording.WordingTexts;
import org.throughline.refusal.Refusal;

class RecommendationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);

    private final Recommendation recommendation = new Recommendation(
            new UUID(0, 1),
            1,
            new NewRecommendation(
                    new RecommendationId(new UUID(0, 2)),
                    "CM-1",
                    details(Provenance.LISTED, DAY),
                    List.of(new NewWording(
                            new WordingId(new UUID(0, 3)),
                            WordingList.SUMMARY,
                            WordingGrade.AS_PUBLISHED,
                            new WordingTexts(Map.of(Language.EN, WordingText.drafted("Invest in clean energy.")))))));

    @Test
    void what_came_from_a_report_keeps_its_origin_and_its_day() {
        List.of(
                        details(Provenance.WORKSHOP, DAY),
                        details(Provenance.LISTED, DAY.plusDays(1)),
                        details(Provenance.LISTED, null))
                .forEach(other -> assertThatExceptionOfType(Refusal.NotNow.class)
                        .isThrownBy(() -> recommendation.revise(other, 0, "", true))
                        .returns("recommendation.asPublished", Refusal::code));
        assertThatCode(() -> recommendation.revise(details(Provenance.LISTED, DAY), 0, "", true))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_typed_in_here_can_be_corrected() {
        assertThatCode(() -> recommendation.revise(details(Provenance.CONSULTATION, null), 0, "", false))
                .doesNotThrowAnyException();
    }

    @Test
    void a_mark_is_another_once_the_recommendation_or_one_of_its_wordings_has_changed() {
        String mark = RecommendationSheet.mark(3, LongStream.of(0, 2));
        assertThat(List.of(
                        RecommendationSheet.mark(4, LongStream.of(0, 2)),
                        RecommendationSheet.mark(3, LongStream.of(1, 2)),
                        RecommendationSheet.mark(3, LongStream.of(0, 2, 0))))
                .doesNotContain(mark);
        assertThat(RecommendationSheet.mark(3, LongStream.of(2, 0))).isEqualTo(mark);
    }

    private static RecommendationDetails details(Provenance provenance, @Nullable LocalDate madeOn) {
        return new RecommendationDetails(new ThemeId(new UUID(0, 9)), Set.of(), provenance, madeOn, List.of());
    }
}
