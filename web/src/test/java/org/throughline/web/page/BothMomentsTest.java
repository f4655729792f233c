package org.throughline.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.form.FormOption;

/** In Sydney the clocks go forward on 4 October 2026 and back on 5 April 2026. */
class BothMomentsTest {

    private static final String SYDNEY = "Australia/Sydney";

    @Test
    void a_deadline_that_the_clocks_skip_is_refused() {
        assertThat(fault(form("2026-10-04T02:30", ""))).isEqualTo("skipped");
    }

    @Test
    void a_deadline_that_comes_twice_is_asked_for() {
        assertThat(fault(form("2026-04-05T02:30", ""))).isEqualTo("clockTwice");
        assertThat(BothMoments.of(form("2026-04-05T02:30", ""), "deadline", SYDNEY, Language.EN))
                .containsExactly(
                        new FormOption("+11:00", "5 April 2026 02:30 (AEDT)"),
                        new FormOption("+10:00", "5 April 2026 02:30 (AEST)"));
        assertThat(BothMoments.one(form("2026-04-05T02:30", "+10:00"), "deadline", SYDNEY))
                .isEqualTo(Instant.parse("2026-04-04T16:30:00Z"));
    }

    @Test
    void any_other_deadline_is_what_it_says_and_an_odd_one_offers_nothing() {
        assertThat(BothMoments.one(form("2026-04-05T03:30", "+11:00"), "deadline", SYDNEY))
                .isEqualTo(Instant.parse("2026-04-04T17:30:00Z"));
        for (String typed : List.of("2026-04-05T03:30", "2026-10-04T02:30", "soon", "")) {
            assertThat(BothMoments.of(form(typed, ""), "deadline", SYDNEY, Language.JA))
                    .isEmpty();
        }
        assertThat(fault(form("", ""))).isEqualTo("wanted");
    }

    private static String fault(Form form) {
        return assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> BothMoments.one(form, "deadline", SYDNEY))
                .actual()
                .faults()
                .getOrDefault("deadline", "");
    }

    private static Form form(String deadline, String offset) {
        return new Form(
                Map.of("deadline", List.of(deadline), "deadlineOffset", List.of(offset)), Map.of(), null, List.of());
    }
}
