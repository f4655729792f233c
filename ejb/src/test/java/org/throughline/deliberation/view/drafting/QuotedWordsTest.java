package org.throughline.deliberation.view.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"“ports first”", "\"ports first\"", "«ports first»", "「港湾が先だ」", "『港湾が先だ』", "„ports first“"})
    void words_in_quotation_marks_of_any_kind_are_found(String quoted) {
        assertThat(QuotedWords.in("Some said " + quoted + " and left.")).isEqualTo(List.of(quoted));
    }

    @Test
    void an_apostrophe_a_single_mark_and_an_empty_pair_quote_nothing() {
        assertThat(QuotedWords.in("It is the sides' view that ports aren't “” ready, 5\" at most"))
                .isEmpty();
    }
}
