package org.throughline.uptake.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.uptake.VerbStrength;

class GoverningVerbTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both sides will build a joint reserve. | a joint reserve | INTEND",
                "Both sides will explore a joint reserve. | a joint reserve | EXPLORE",
                "They commit to a joint reserve. | a joint reserve | COMMIT",
                "They agreed to establish a joint reserve. | a joint reserve | COMMIT",
                "They will continue to cooperate on a joint reserve. | a joint reserve | COOPERATE",
                "We reaffirm our commitment to a joint reserve. | a joint reserve | REAFFIRM",
                "We recognise the need for a joint reserve. | a joint reserve | RECOGNISE",
                "We call on industry to keep a joint reserve. | a joint reserve | ENCOURAGE",
                "We welcome the report. We will build a joint reserve. | We will build a joint reserve | INTEND",
                "両国は、共同備蓄を検討する。 | 共同備蓄 | EXPLORE",
                "両国は、共同備蓄の重要性を再確認した。 | 共同備蓄 | REAFFIRM",
                "報告を歓迎する。両国は、共同備蓄について協力する。 | 共同備蓄 | COOPERATE",
                "両国は、共同備蓄を設けることで一致した。 | 共同備蓄 | COMMIT"
            })
    void the_verb_that_governs_the_quote_says_how_strongly_it_binds(
            String clause, String quote, VerbStrength strength) {
        String text = clause.strip();
        assertThat(governing(text, quote.strip()).map(GoverningVerb::strength)).contains(strength);
    }

    @Test
    void the_chapeau_governs_the_items_under_it() {
        String clause = "The ministers intend to:\n(a) build a joint reserve;\n(b) meet again.";
        assertThat(governing(clause, "meet again").map(GoverningVerb::strength)).contains(VerbStrength.INTEND);
    }

    @Test
    void a_verb_of_the_sentence_before_does_not_govern() {
        assertThat(governing("We welcome the report. A joint reserve exists.", "A joint reserve"))
                .isEmpty();
    }

    @Test
    void the_word_is_shown_from_which_the_proposal_comes() {
        assertThat(governing("Both sides will jointly explore a reserve.", "a reserve"))
                .map(GoverningVerb::word)
                .contains("will jointly explore");
    }

    @Test
    void nothing_is_proposed_in_a_language_whose_verbs_are_not_listed() {
        assertThat(GoverningVerb.of("Les parties s’engagent à coopérer.", 0, 10, "fr"))
                .isEmpty();
    }

    private static Optional<GoverningVerb> governing(String text, String quote) {
        int from = text.indexOf(quote);
        String language = text.codePoints().anyMatch(point -> point > 0x2E80) ? "ja" : "en";
        return GoverningVerb.of(text, from, from + quote.length(), language);
    }
}
