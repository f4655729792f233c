package org.throughline.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuthorizationRequestsTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void a_login_is_read_from_its_cookie_as_it_was_written() {
        AuthorizationRequest authorization = AuthorizationRequest.to("/ja/s/x/ballots/1/vote?unsent", NOON);
        assertThat(AuthorizationRequests.read(AuthorizationRequests.written(authorization)))
                .contains(authorization);
    }

    @Test
    void each_start_has_its_own_state() {
        assertThat(AuthorizationRequest.to("/en", NOON).state())
                .isNotEqualTo(AuthorizationRequest.to("/en", NOON).state());
    }

    @Test
    void a_target_that_is_too_long_for_a_cookie_keeps_its_language() {
        AuthorizationRequest authorization = AuthorizationRequest.to("/ja/" + "a".repeat(700), NOON);
        assertThat(AuthorizationRequests.read(AuthorizationRequests.written(authorization)))
                .get()
                .extracting(AuthorizationRequest::target)
                .isEqualTo("/ja");
    }

    @Test
    void a_cookie_that_was_tampered_with_leads_nowhere_else() {
        AuthorizationRequest elsewhere = AuthorizationRequest.to("//elsewhere.example", NOON);
        assertThat(AuthorizationRequests.read(AuthorizationRequests.written(elsewhere)))
                .get()
                .extracting(AuthorizationRequest::target)
                .isEqualTo("/");
        for (String forged :
                new String[] {"", "1.2.3", "x.y.z.u.v", AuthorizationRequests.written(elsewhere) + ".more"}) {
            assertThat(AuthorizationRequests.read(forged)).as(forged).isEmpty();
        }
    }

    @Test
    void the_news_that_something_was_not_sent_is_for_its_sender_only() {
        assertThat(ReturnAddress.withoutNotice("/en/s/x/ballots/1/vote?unsent")).isEqualTo("/en/s/x/ballots/1/vote");
        assertThat(ReturnAddress.withoutNotice("/en/s/x?from=1")).isEqualTo("/en/s/x?from=1");
    }
}
