package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;

/** What somebody may no longer do or see is gone soon, without their signing out. */
@ExtendWith(Assembled.class)
class EntitlementIT {

    private static final int TOKEN_SECONDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String VIEWS = "/en/s/economic-security-2025/views";

    @Test
    void a_role_that_was_taken_away_is_gone_within_the_life_of_one_token(People people, LocalStack stack) {
        stack.realm().tokenLifespan(TOKEN_SECONDS);
        try (Page page = people.signedIn("staff-3")) {
            assertThat(status(page, "/en/import")).isEqualTo(200);
            stack.realm().revoke("staff-3", "staff");
            Duration allowed = allowedFor(page, "/en/import", 403);
            assertThat(allowed).isLessThan(Duration.ofSeconds(TOKEN_SECONDS));
        } finally {
            stack.realm().grant("staff-3", "staff");
            stack.realm().tokenLifespan(300);
        }
    }

    @Test
    void a_membership_that_was_taken_away_is_gone_with_the_next_request(People people, LocalStack stack)
            throws SQLException {
        try (Page page = people.signedIn("participant-au-10")) {
            assertThat(status(page, VIEWS)).isEqualTo(200);
            run(stack, "create table put_aside as select * from membership where person_id in" + PERSON);
            try {
                run(stack, "delete from membership where person_id in" + PERSON);
                assertThat(status(page, VIEWS)).isEqualTo(404);
            } finally {
                run(stack, "insert into membership select * from put_aside");
                run(stack, "drop table put_aside");
            }
            assertThat(status(page, VIEWS)).isEqualTo(200);
        }
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_login_server(People people) {
        try (Page page = people.signedIn("participant-au-9")) {
            page.navigate(VIEWS);
            page.click("form[action='/logout'] button, a[href*='logout']");
            page.waitForURL("**/en");
            Response asked = page.navigate(VIEWS);
            assertThat(asked).isNotNull();
            assertThat(page.locator("#username")).isVisible();
        }
    }

    private static final String PERSON = " (select id from person where account = 'participant-au-10')";

    /** How long from now on requests that were sent were still allowed, however long their answers took. */
    private static Duration allowedFor(Page page, String address, int refused) {
        Instant from = Instant.now();
        Duration allowed = Duration.ZERO;
        while (allowed.compareTo(PATIENCE) < 0) {
            Duration sent = Duration.between(from, Instant.now());
            if (status(page, address) == refused) {
                return allowed;
            }
            allowed = sent;
        }
        return allowed;
    }

    private static int status(Page page, String address) {
        return page.request().get(address).status();
    }

    private static void run(LocalStack stack, String statement) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
