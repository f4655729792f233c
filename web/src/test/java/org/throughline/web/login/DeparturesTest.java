package org.throughline.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void a_login_is_read_from_its_cookie_as_it_was_written() {
        Departure departure = Departure.to("/ja/s/x/ballots/1/vote?unsent", NOON);
        assertThat(Departures.read(Departures.written(departure))).contains(departure);
    }

    @Test
    void each_start_has_its_own_state() {
        assertThat(Departure.to("/en", NOON).state())
                .isNotEqualTo(Departure.to("/en", NOON).state());
    }

    @Test
    void a_target_that_is_too_long_for_a_cookie_keeps_its_language() {
        Departure departure = Departure.to("/ja/" + "a".repeat(700), NOON);
        assertThat(Departures.read(Departures.written(departure)))
                .get()
                .extracting(Departure::target)
                .isEqualTo("/ja");
    }

    @Test
    void a_cookie_that_was_tampered_with_leads_nowhere_else() {
        Departure elsewhere = Departure.to("//elsewhere.example", NOON);
        assertThat(Departures.read(Departures.written(elsewhere)))
                .get()
                .extracting(Departure::target)
                .isEqualTo("/");
        for (String forged : new String[] {"", "1.2.3", "x.y.z.u.v", Departures.written(elsewhere) + ".more"}) {
            assertThat(Departures.read(forged)).as(forged).isEmpty();
        }
    }

    @Test
    void the_news_that_something_was_not_sent_is_for_its_sender_only() {
        assertThat(Target.withoutNotice("/en/s/x/ballots/1/vote?unsent")).isEqualTo("/en/s/x/ballots/1/vote");
        assertThat(Target.withoutNotice("/en/s/x?from=1")).isEqualTo("/en/s/x?from=1");
    }
}
