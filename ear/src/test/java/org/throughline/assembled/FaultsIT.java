package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/** What goes wrong says so in the reader's language, says what to do next, and loses nothing that was typed. */
@ExtendWith(Assembled.class)
class FaultsIT {

    private static final String SESSION = "/en/s/economic-security-2025/w/tokyo/sessions/1/edit";
    private static final String SERIES = "/en/s/new";

    @Test
    void a_link_to_what_one_may_not_see_says_the_same_as_one_to_nothing(People people) {
        try (Page page = people.signedIn("participant-jp-3")) {
            Response hidden = page.navigate("/ja/s/economic-security-2025/w/tokyo/sessions/1/notes");
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(page.locator("h1")).hasText("このアドレスには何もありません");
            assertThat(page.navigate("/en/s/nothing-here").status()).isEqualTo(404);
            assertThat(page.locator("h1")).hasText("There is nothing at this address");
            people.look(page, "missing");
        }
    }

    @Test
    void a_stale_edit_shows_both_texts_and_can_be_sent_again(People people) {
        try (Page first = people.signedIn("convenor");
                Page second = people.signedIn("convenor")) {
            first.navigate(SESSION);
            second.navigate(SESSION);
            first.fill("#titleEn", "Written by the first");
            first.click("main form button[type=submit]");
            second.fill("#titleEn", "Written by the second, and longer than that");
            Response stale = second.waitForNavigation(() -> second.click("main form button[type=submit]"));
            assertThat(stale.status()).isEqualTo(412);
            assertThat(second.locator("main")).containsText("Written by the first");
            assertThat(second.locator("main")).containsText("Written by the second, and longer than that");
            people.look(second, "stale");
            second.click("main form button[type=submit]");
            assertThat(second.locator("main")).containsText("Written by the second, and longer than that");
        }
    }

    @Test
    void what_was_typed_in_a_session_that_ended_comes_back_after_the_login(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES);
            page.fill("#titleEn", "A title typed before the session ended");
            page.context()
                    .clearCookies(
                            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            page.click("main form button[type=submit]");
            assertThat(page.locator("h1")).hasText("Your session had ended");
            assertThat(page.locator("textarea[name=titleEn]")).hasValue("A title typed before the session ended");
            page.click("main form button[type=submit]");
            assertThat(page.locator("#titleEn")).hasValue("A title typed before the session ended");
        }
    }

    @Test
    void without_the_database_nothing_is_saved_and_nothing_typed_is_lost(People people, LocalStack stack) {
        assumeTrue(stack.settings().database().isEmpty(), "a database that is not ours is not stopped");
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES);
            page.fill("#titleEn", "Typed while the database went away");
            page.fill("#titleJa", "題");
            page.fill("#slug", "kept-through-the-fault");
            page.fill("#convenedByEn", "x");
            page.fill("#convenedByJa", "x");
            page.fill("#endorsementEn", "x");
            page.fill("#endorsementJa", "x");
            stack.stopDatabase();
            try {
                Response lost = page.waitForNavigation(
                        new Page.WaitForNavigationOptions().setTimeout(120_000),
                        () -> page.click("main form button[type=submit]"));
                assertThat(lost.status()).isEqualTo(503);
                assertThat(page.locator("main")).containsText("Typed while the database went away");
                people.look(page, "database-lost");
            } finally {
                stack.startDatabase();
            }
            page.click("main form button[type=submit]");
            page.waitForURL("**/s/kept-through-the-fault/setup");
            assertThat(page.locator(".crumb")).hasText("Typed while the database went away");
        }
    }

    @Test
    void a_file_that_is_no_text_is_refused_with_a_reason(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate("/en/import");
            page.setInputFiles(
                    "input[type=file]",
                    new FilePayload("declaration.md", "text/markdown", new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 7}));
            Response refused = page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(page.locator("[role=alert]")).isVisible();
        }
    }

    @Test
    void a_request_from_another_site_changes_nothing(People people, LocalStack stack) {
        try (Page page = people.guest(Screen.LAPTOP, "en")) {
            int status = page.context()
                    .request()
                    .post(
                            stack.baseUrl() + "/logout",
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setHeader("Origin", "http://elsewhere.example")
                                    .setData("x=1".getBytes(StandardCharsets.UTF_8)))
                    .status();
            assertThat(status).isEqualTo(403);
        }
    }
}
