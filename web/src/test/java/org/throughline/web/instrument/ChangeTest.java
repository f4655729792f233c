package org.throughline.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.catalogue.Kinship;
import org.throughline.instrument.catalogue.LineageKind;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.instrument.library.Excerpts;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.web.page.WordDiff.Piece;

class ChangeTest {

    private static final Kinship LINK = new Kinship(
            new LineageLink("new", "cl_2", "old", "cl_1", LineageKind.STRENGTHENED, Bilingual.NONE),
            Bilingual.NONE,
            Bilingual.NONE);

    @Test
    void both_are_compared_in_the_readers_language_if_both_have_it() {
        Change change = change(
                Map.of("en", "They will share oil.", "ja", "油を分かち合う。"),
                Map.of("en", "They share oil.", "ja", "油を分け合う。"),
                Language.JA);
        assertThat(change.isCompared()).isTrue();
        assertThat(Objects.requireNonNull(change.newer()).language()).isEqualTo("ja");
        assertThat(change.newer().words().differs()).isTrue();
    }

    @Test
    void else_in_one_that_both_have_and_what_differs_is_marked() {
        Change change = change(Map.of("en", "They will share oil."), Map.of("en", "They share oil."), Language.JA);
        assertThat(Objects.requireNonNull(change.newer()).words().pieces()).contains(new Piece("will ", true));
        assertThat(change.isSame()).isFalse();
        assertThat(change(Map.of("en", "Same."), Map.of("en", "Same."), Language.EN)
                        .isSame())
                .isTrue();
    }

    @Test
    void without_a_language_in_common_each_is_shown_as_it_is() {
        Change change = change(Map.of("en", "They share oil."), Map.of("ja", "油を分け合う。"), Language.EN);
        assertThat(change.isCompared()).isFalse();
        assertThat(Objects.requireNonNull(change.newer()).words().differs()).isFalse();
        assertThat(Objects.requireNonNull(change.older()).language()).isEqualTo("ja");
    }

    private static Change change(Map<String, String> newer, Map<String, String> older, Language reader) {
        return Change.of(LINK, "", new Excerpts(Map.of("new", by("cl_2", newer), "old", by("cl_1", older))), reader);
    }

    private static Map<String, Map<String, String>> by(String eId, Map<String, String> words) {
        return words.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, text -> Map.of(eId, text.getValue())));
    }
}
