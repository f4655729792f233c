package org.throughline.recommendation.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.language.Language;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.refusal.Refusal;

class WordingTest {

    private final Wording wording = new Wording(
            new RecommendationId(new UUID(0, 1)),
            1,
            new NewWording(
                    new WordingId(new UUID(0, 2)),
                    WordingList.DRAFT,
                    WordingGrade.OWN,
                    english("Share stockpiles of rare earths.")));

    @Test
    void a_wording_is_put_in_other_words_until_something_stands_on_it() {
        wording.reword(english("Share stockpiles."), 0);
        assertThat(wording.sheet().texts().words().en()).isEqualTo("Share stockpiles.");
        wording.pin();
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> wording.reword(english("Share."), 0))
                .returns("wording.pinned", Refusal::code);
        assertThat(wording.sheet().texts().words().en()).isEqualTo("Share stockpiles.");
    }

    @Test
    void a_change_on_an_older_version_gets_the_words_that_stand_there() {
        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> wording.reword(english("Share."), 4))
                .returns("Share stockpiles of rare earths.", Refusal.Stale::current);
    }

    @Test
    void a_wording_is_drafted_in_exactly_one_language() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new WordingTexts(Map.of(
                        Language.EN, WordingText.drafted("Share."), Language.JA, WordingText.drafted("共有すること。"))));
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> new WordingTexts(Map.of()));
    }

    @Test
    void a_language_in_which_it_does_not_stand_is_empty() {
        assertThat(english("Share.").words().ja()).isEmpty();
        assertThat(english("Share.").drafted()).isEqualTo(Language.EN);
    }

    @Test
    void words_as_published_are_not_put_in_others_whatever_stands_on_them() {
        Wording published = new Wording(
                new RecommendationId(new UUID(0, 1)),
                1,
                new NewWording(
                        new WordingId(new UUID(0, 3)),
                        WordingList.SUMMARY,
                        WordingGrade.AS_PUBLISHED,
                        english("Invest in clean energy.")));
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> published.reword(english("Invest in nuclear energy."), 0))
                .returns("wording.asPublished", Refusal::code);
        assertThat(published.texts().words().en()).isEqualTo("Invest in clean energy.");
        assertThat(published.sheet().isOpen()).isFalse();
    }

    private static WordingTexts english(String text) {
        return new WordingTexts(Map.of(Language.EN, WordingText.drafted(text)));
    }
}
