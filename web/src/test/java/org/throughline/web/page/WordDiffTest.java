package org.throughline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.language.Language;
import org.throughline.web.page.WordDiff.Piece;

class WordDiffTest {

    @Test
    void a_changed_word_is_marked_and_its_neighbours_are_not() {
        assertThat(WordDiff.of(
                                "Set up a joint reserve of minerals.",
                                "Set up a joint stockpile of minerals.",
                                Language.EN)
                        .pieces())
                .containsExactly(
                        new Piece("Set up a joint ", false),
                        new Piece("reserve", true),
                        new Piece(" of minerals.", false));
    }

    @Test
    void what_only_the_other_text_has_does_not_show() {
        WordDiff shorter = WordDiff.of("Set up a reserve.", "Set up a joint reserve.", Language.EN);
        assertThat(shorter.differs()).isFalse();
        assertThat(WordDiff.of("Set up a joint reserve.", "Set up a reserve.", Language.EN)
                        .differs())
                .isTrue();
    }

    @Test
    void japanese_is_compared_by_words_although_it_writes_no_spaces() {
        List<String> marked = marked(WordDiff.of("重要鉱物の共同備蓄を設けること。", "重要鉱物の共同調達を設けること。", Language.JA));
        assertThat(marked).containsExactly("備蓄");
    }

    @Test
    void the_same_words_have_no_difference() {
        assertThat(WordDiff.of("Share.", "Share.", Language.EN).pieces()).containsExactly(new Piece("Share.", false));
    }

    @Test
    void nothing_of_the_text_is_lost() {
        String text = "Tell Japan early, and  twice,\nof any change — in writing.";
        String pieces = WordDiff.of(text, "Tell early of changes.", Language.EN).pieces().stream()
                .map(Piece::text)
                .collect(Collectors.joining());
        assertThat(pieces).isEqualTo(text);
    }

    private static List<String> marked(WordDiff diff) {
        return diff.pieces().stream().filter(Piece::differs).map(Piece::text).toList();
    }
}
