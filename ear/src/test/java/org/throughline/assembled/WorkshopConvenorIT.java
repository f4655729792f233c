package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;

/** Whoever convenes one workshop runs that workshop, and neither its series nor another workshop of it. */
@ExtendWith(Assembled.class)
class WorkshopConvenorIT {

    private static final String USER = "participant-au-5";
    private static final String SERIES = "/en/s/economic-security-2025";
    private static final String OWN = SERIES + "/w/canberra";
    private static final String OTHER = SERIES + "/w/tokyo";

    @Test
    void a_convenor_of_one_workshop_does_not_run_the_series(People people, LocalStack stack) throws SQLException {
        stack.realm().grant(USER, "convenor");
        place(stack, "convenor");
        try (Page page = people.signedIn(USER)) {
            for (String address : new String[] {
                OWN,
                OWN + "/participants",
                OWN + "/edit",
                OWN + "/new-session",
                OWN + "/sessions/1/notes",
                OWN + "/sessions/1/edit",
                OTHER,
                SERIES,
                SERIES + "/views",
                SERIES + "/views/new",
                SERIES + "/recommendations",
                SERIES + "/ballots",
                SERIES + "/ballots/new",
                SERIES + "/uptake"
            }) {
                assertThat(status(page, address)).as(address).isEqualTo(200);
            }
            for (String address : new String[] {
                SERIES + "/setup",
                SERIES + "/setup/people",
                SERIES + "/new-workshop",
                SERIES + "/recommendations/new",
                OTHER + "/participants",
                OTHER + "/edit",
                OTHER + "/new-session",
                OTHER + "/sessions/1/notes",
                OTHER + "/sessions/1/edit"
            }) {
                assertThat(status(page, address)).as(address).isEqualTo(404);
            }
            page.navigate(SERIES + "/ballots/new");
            assertThat(page.locator("#workshop option[value='canberra'], [name='workshop'][value='canberra']")
                            .count())
                    .isEqualTo(1);
            assertThat(page.locator("#workshop option[value='tokyo'], [name='workshop'][value='tokyo']")
                            .count())
                    .isZero();
            page.navigate(SERIES);
            assertThat(page.locator("a[href$='/setup'], a[href$='/new-workshop'], form[action$='/withdraw']")
                            .count())
                    .isZero();
        } finally {
            place(stack, "participant");
            stack.realm().revoke(USER, "convenor");
        }
    }

    @Test
    void a_name_with_a_space_after_it_names_nothing(People people) {
        try (Page page = people.signedIn("convenor")) {
            assertThat(status(page, SERIES + "/public")).isEqualTo(200);
            assertThat(status(page, SERIES + "%20/public")).isEqualTo(404);
            assertThat(status(page, SERIES + "%20/setup")).isEqualTo(404);
            assertThat(status(page, OWN + "%20")).isEqualTo(404);
        }
    }

    private static int status(Page page, String address) {
        return page.request().get(address).status();
    }

    private static void place(LocalStack stack, String role) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement sql = connection.createStatement()) {
            int placed = sql.executeUpdate(
                    """
                    update membership set role = '%s'
                    where person_id = (select id from person where account = '%s')
                        and scope_id = (select w.id from workshop w join series s on s.id = w.series_id
                            where s.slug = 'economic-security-2025' and w.slug = 'canberra')
                    """
                            .formatted(role, USER));
            assertThat(placed).isEqualTo(1);
        }
    }
}
