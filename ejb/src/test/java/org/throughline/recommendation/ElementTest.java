package org.throughline.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.RecommendationId;

class ElementTest {

    private final Element element = new Element(
            new RecommendationId(new UUID(0, 1)),
            1,
            new Ask(new ElementId(new UUID(0, 2)), new Bilingual("Share data.", "データを共有する。")));

    @Test
    void the_language_that_was_left_as_it_was_is_older() {
        element.say(new Bilingual("Share no data.", "データを共有する。"), false);
        assertThat(older()).isEqualTo(Language.JA);
        element.say(new Bilingual("Share no data.", "データを共有しない。"), false);
        assertThat(older()).isNull();
    }

    @Test
    void it_stays_older_until_both_were_compared() {
        element.say(new Bilingual("Share our data.", "データを共有する。"), false);
        element.say(new Bilingual("Share our data.", "データを共有する。"), false);
        assertThat(older()).isEqualTo(Language.JA);
        element.say(new Bilingual("Share our data.", "データを共有する。"), true);
        assertThat(older()).isNull();
    }

    @Test
    void a_translation_that_is_added_leaves_the_other_as_it_is() {
        Element english = new Element(
                new RecommendationId(new UUID(0, 1)),
                1,
                new Ask(new ElementId(new UUID(0, 3)), new Bilingual("Share data.", "")));
        english.say(new Bilingual("Share data.", "データを共有する。"), false);
        assertThat(english.ask().text().older()).isNull();
    }

    private @Nullable Language older() {
        return element.ask().text().older();
    }
}
