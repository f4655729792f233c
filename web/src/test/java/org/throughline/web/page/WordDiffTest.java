package org.throughline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    @Test
    void long_texts_with_little_in_common_are_compared_by_sentences() {
        String ours = words("A", 3_000) + ". Both say this. " + words("B", 3_000) + ".";
        String theirs = words("C", 3_000) + ". Both say this. " + words("D", 3_000) + ".";
        WordDiff found = WordDiff.of(ours, theirs, Language.EN);
        assertThat(found.pieces())
                .filteredOn(piece -> !piece.differs())
                .extracting(Piece::text)
                .containsExactly("Both say this. ");
        assertThat(found.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(ours);
    }

    @Test
    void where_even_the_sentences_are_too_many_all_of_it_is_told_as_different() {
        assertThat(WordDiff.of(words("A. a", 3_000), words("C. c", 3_000), Language.EN)
                        .pieces())
                .containsExactly(new Piece(words("A. a", 3_000), true));
    }

    @Test
    void a_word_changed_in_a_long_text_is_found_alone() {
        assertThat(marked(WordDiff.of(
                        words("a", 5_000) + " other " + words("b", 5_000),
                        words("a", 5_000) + " one " + words("b", 5_000),
                        Language.EN)))
                .containsExactly("other");
    }

    private static String words(String start, int many) {
        return IntStream.range(0, many).mapToObj(i -> start + i).collect(Collectors.joining(" "));
    }

    private static List<String> marked(WordDiff diff) {
        return diff.pieces().stream().filter(Piece::differs).map(Piece::text).toList();
    }
}
