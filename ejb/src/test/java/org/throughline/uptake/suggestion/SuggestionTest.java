package org.throughline.uptake.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.language.Bilingual;
import org.throughline.uptake.ranking.Candidate;
import org.throughline.uptake.ranking.Piece;
import org.throughline.uptake.ranking.Span;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.sheet.ClauseSheet.Heading;
import org.throughline.uptake.sheet.ClauseSheet.Words;

class SuggestionTest {

    @Test
    void a_passage_is_placed_in_the_canonical_text_by_code_points() {
        String text = "𠮷野で会う。備蓄を進める。";
        Words words = new Words(new ExpressionId(UUID.randomUUID()), "ja", "cl_1", true, text, 100);
        Span passage = new Span(text.indexOf("備蓄"), text.length());
        Suggestion suggestion =
                new Suggestion(1, clause("cl_1", List.of(), words), words, passage, List.of("備蓄"), false, null);
        assertThat(suggestion.before() + suggestion.exact() + suggestion.after())
                .isEqualTo(text);
        assertThat(suggestion.exact()).isEqualTo("備蓄を進める。");
        assertThat(suggestion.start()).isEqualTo(106);
        assertThat(suggestion.length()).isEqualTo(7);
    }

    @Test
    void what_was_set_aside_is_not_marked_in_the_text() {
        Words words = new Words(new ExpressionId(UUID.randomUUID()), "en", "cl_1", true, "They agree.", 0);
        ClauseSheet clause = clause("cl_1", List.of(), words);
        Span all = new Span(0, 11);
        Suggestion open = new Suggestion(1, clause, words, all, List.of(), true, null);
        Suggestion aside = new Suggestion(1, clause, words, all, List.of(), true, Verdict.REJECTED);
        assertThat(new SuggestionList(null, true, List.of(open)).in(words)).contains(open);
        assertThat(new SuggestionList(null, true, List.of(aside)).in(words)).isEmpty();
    }

    @Test
    void a_clause_stands_under_every_heading_that_is_open() {
        List<Candidate> candidates = Clauses.candidates(List.of(
                clause("a", List.of(heading(0, "Part one"), heading(1, "Energy")), english("First.")),
                clause("b", List.of(), english("Second.")),
                clause("c", List.of(heading(1, "Cyber")), english("Third.")),
                clause("d", List.of(heading(0, "Part two")), english("Fourth."))));
        assertThat(candidates)
                .extracting(candidate -> candidate.in().get("en"))
                .containsExactly(
                        new Piece("Part one\nEnergy", "First."),
                        new Piece("Part one\nEnergy", "Second."),
                        new Piece("Part one\nCyber", "Third."),
                        new Piece("Part two", "Fourth."));
    }

    @Test
    void a_question_is_asked_in_the_languages_in_which_it_stands() {
        assertThat(Clauses.question(new Bilingual("Build reserves.", "")))
                .isEqualTo(java.util.Map.of("en", "Build reserves."));
    }

    private static ClauseSheet clause(String eId, List<Heading> headings, Words words) {
        return new ClauseSheet(eId, null, eId, eId, headings, List.of(words));
    }

    private static Heading heading(int depth, String words) {
        return new Heading(depth, "en", words);
    }

    private static Words english(String words) {
        return new Words(new ExpressionId(UUID.randomUUID()), "en", "cl_1", true, words, 0);
    }
}
