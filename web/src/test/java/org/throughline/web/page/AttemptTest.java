package org.throughline.web.page;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

class AttemptTest {

    private static final Frame FRAME = new StillFrame(Language.EN);

    @Test
    void a_refusal_for_which_no_page_is_named_has_the_page_that_all_have() {
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> refused(new Refusal.NotNow("series.lastConvenor"))
                        .orShow(AttemptTest::unasked)
                        .orAsk(AttemptTest::unasked)
                        .thenSee("/s/x"));
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> refused(new Refusal.Invalid(Map.of("title", "wanted")))
                        .orSay(AttemptTest::unasked)
                        .thenSee("/s/x"));
    }

    @Test
    void what_is_missing_and_what_is_stale_is_never_told_on_the_page_of_the_form() {
        assertThatExceptionOfType(Refusal.Missing.class).isThrownBy(() -> everyPage(new Refusal.Missing()));
        assertThatExceptionOfType(Refusal.Stale.class).isThrownBy(() -> everyPage(new Refusal.Stale(2, "Ports")));
    }

    private static void everyPage(Refusal refusal) {
        refused(refusal)
                .orShow(AttemptTest::unasked)
                .orAsk(AttemptTest::unasked)
                .orSay(AttemptTest::unasked)
                .thenSee("/s/x");
    }

    private static Attempt<Form> refused(Refusal refusal) {
        return FRAME.attempt(Form.blank(), form -> {
            throw refusal;
        });
    }

    private static Page unasked(Form form) {
        throw new AssertionError("a page was made for another refusal");
    }
}
