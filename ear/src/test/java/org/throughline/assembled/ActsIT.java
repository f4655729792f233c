package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/** What an act would change or take along is said before it is done, and what was read is what is done. */
@ExtendWith(Assembled.class)
class ActsIT {

    private static Locator row(Page page, String account) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(account));
    }

    private static final String SERIES = "/en/s/river-talks";
    private static final String WORKSHOP = SERIES + "/w/hobart";
    private static final String PEOPLE = WORKSHOP + "/participants";

    @Test
    void a_session_outside_its_days_is_saved_once_that_was_read(People people) {
        try (Page page = people.signedIn("convenor")) {
            found(page, "river-talks");
            post(page, SERIES + "/setup/sides", side("AU", "Australia", "オーストラリア"));
            post(page, SERIES + "/setup/sides", side("ＪＰ", "Japan", "日本"));
            post(
                    page,
                    SERIES + "/setup/themes",
                    both("themeTitle", "Rivers", "河川").set("themeCode", "ＢＣ"));
            post(
                    page,
                    SERIES + "/new-workshop",
                    keyed(both("title", "Hobart workshop", "ホバート会合"))
                            .set("slug", "hobart")
                            .set("kind", "workshop")
                            .set("track", "1.5")
                            .set("country", "ＡＵ")
                            .set("zone", "Australia/Hobart")
                            .set("startsOn", "2026-04-03")
                            .set("endsOn", "2026-04-05")
                            .set("rule", "chatham_house"));
            assertThat(session(page, "Second day", "2026-04-04T09:00", "2026-04-04T10:00")
                            .status())
                    .isEqualTo(200);
            assertThat(session(page, "First day", "2026-04-03T09:00", "2026-04-03T10:00")
                            .status())
                    .isEqualTo(200);
            assertThat(session(page, "Skipped", "2026-10-04T02:30", "").status())
                    .isEqualTo(422);
            assertThat(session(page, "Too late", "+292278994-01-01T10:00", "").status())
                    .isEqualTo(422);
            assertThat(session(page, "\u200b\u2060\u2800", "", "").status()).isEqualTo(422);

            page.navigate(WORKSHOP + "/new-session");
            page.fill("#titleEn", "In June");
            page.fill("#titleJa", "六月の会合");
            page.fill("#startsAt", "2026-06-03T09:30");
            page.fill("#endsAt", "2026-06-03T10:30");
            Response unread = page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            assertThat(unread.status()).isEqualTo(409);
            assertThat(page.locator("#confirm")).containsText("3 June 2026");
            assertThat(page.locator("#titleJa")).hasValue("六月の会合");
            look(people, page, "session-outside");
            page.check("#confirm input");
            page.click("main form button[type=submit]");
            page.waitForURL("**" + WORKSHOP);
            assertThat(page.locator(".entry-title").allInnerTexts())
                    .containsExactly("First day", "Second day", "In June");
            assertThat(page.locator(".day").allInnerTexts())
                    .satisfiesExactly(
                            day -> assertThat(day).contains("3 April 2026"),
                            day -> assertThat(day).contains("4 April 2026"),
                            day -> assertThat(day).contains("3 June 2026", "outside"));
            people.lookEveryWay(page, "programme-days");
        }
    }

    @Test
    void a_place_that_is_given_a_second_time_says_what_it_would_change(People people) {
        try (Page page = people.signedIn("convenor")) {
            post(page, PEOPLE, seat("participant-au-5", "AU", "industry", "participant"));
            page.navigate(PEOPLE);
            page.fill("#account", "participant-au-5");
            page.selectOption("#side", "JP");
            page.selectOption("#role", "observer");
            Response unread = page.waitForNavigation(() -> page.click("#give button[type=submit]"));
            assertThat(unread.status()).isEqualTo(409);
            assertThat(page.locator("#confirm li")).hasText(new String[] {
                "participant-au-5 has a place here already. The side changes from Australia to Japan.",
                "participant-au-5 has a place here already. The sector changes from “Industry” to “Government”.",
                "participant-au-5 has a place here already. The role changes from “Participant” to “Observer”, "
                        + "and with it what the person may see and do."
            });
            look(people, page, "second-place");
            page.navigate(PEOPLE);
            Locator place = row(page, "participant-au-5");
            assertThat(place).hasCount(1);
            assertThat(place).containsText("Industry");

            place.locator("a[href*='account=']").click();
            assertThat(page.locator("#sector")).hasValue("industry");
            page.selectOption("#capacity", "official");
            page.click("#give button[type=submit]");
            assertThat(page.locator("#confirm p").nth(1)).containsText("capacity");
            page.check("#confirm input");
            page.click("#give button[type=submit]");
            assertThat(place.locator("td").nth(2)).hasText("official");
            assertThat(place.locator("td").nth(1)).hasText("Industry");
        }
    }

    @Test
    void an_account_in_capitals_and_full_width_is_the_same_person(People people) {
        try (Page page = people.signedIn("convenor")) {
            post(page, PEOPLE, seat("participant-jp-9", "JP", "academia", "participant"));
            post(page, PEOPLE, seat("ＰＡＲＴＩＣＩＰＡＮＴ-JP-9", "JP", "academia", "participant"));
            post(page, SERIES + "/setup/people", appointed("Nobody-Yet", "convenor"));
            post(page, SERIES + "/setup/people", appointed("nobody-yet", "convenor"));
            page.navigate(PEOPLE);
            assertThat(row(page, "participant-jp-9")).hasCount(1);
            page.navigate(SERIES + "/setup/people");
            assertThat(row(page, "nobody-yet")).hasCount(1);
        }
    }

    @Test
    void a_place_is_not_ended_before_what_goes_was_read(People people) {
        try (Page page = people.signedIn("convenor")) {
            post(page, PEOPLE, seat("participant-au-8", "AU", "industry", "participant"));
            page.navigate(PEOPLE);
            Locator row = row(page, "participant-au-8");
            String place =
                    row.locator("form[action$='/end'] [name=participation]").inputValue();
            APIResponse unread = post(page, PEOPLE + "/end", FormData.create().set("participation", place));
            assertThat(unread.status()).isEqualTo(409);
            assertThat(unread.text()).contains("leaves the workshop");
            page.navigate(PEOPLE);
            assertThat(row).hasCount(1);
            row.locator("form[action$='/end'] button").click();
            page.click("form.step button");
            page.waitForURL("**" + PEOPLE);
            assertThat(row).hasCount(0);
        }
    }

    @Test
    void one_who_never_signed_in_does_not_count_as_a_convenor(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/setup/people");
            Response refused = page.waitForNavigation(
                    () -> page.locator("tr", new Page.LocatorOptions().setHas(page.locator("th:text-is('convenor')")))
                            .locator("button")
                            .click());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(page.locator("[role=alert]")).isVisible();
            page.navigate(SERIES + "/setup/people");
            assertThat(page.locator("tbody tr")).hasCount(2);
        }
    }

    @Test
    void an_administrator_names_a_convenor_for_an_orphaned_series_and_for_no_other(People people, LocalStack stack)
            throws Exception {
        try (Page page = people.signedIn("convenor")) {
            found(page, "lost-talks");
        }
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "delete from membership where scope_id = (select id from series where slug = 'lost-talks')");
        }
        try (Page admin = people.signedIn("admin");
                Page convenor = people.signedIn("convenor")) {
            assertThat(convenor.navigate("/en/s/lost-talks/setup").status()).isEqualTo(404);
            assertThat(post(admin, "/en/orphaned-series", named("river-talks", "convenor"))
                            .status())
                    .isEqualTo(404);
            admin.navigate("/en/orphaned-series");
            assertThat(admin.locator("main")).not().containsText("river-talks");
            people.lookEveryWay(admin, "orphaned-series");
            admin.fill("#account-lost-talks", "nobody-yet");
            Response refused =
                    admin.waitForNavigation(() -> admin.click("form:has([value='lost-talks']) button[type=submit]"));
            assertThat(refused.status()).isEqualTo(422);
            admin.fill("#account-lost-talks", "Convenor");
            admin.click("form:has([value='lost-talks']) button[type=submit]");
            assertThat(admin.locator("[value='lost-talks']")).hasCount(0);
            assertThat(convenor.navigate("/en/s/lost-talks/setup").status()).isEqualTo(200);
            admin.navigate("/en/audit");
            assertThat(admin.locator("tr", new Page.LocatorOptions().setHasText("convenor.named")))
                    .containsText("admin (administrator)");
        }
    }

    @Test
    void codes_stand_as_people_count_and_a_twin_is_refused(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/recommendations/new");
            String theme = page.locator("#theme option").first().getAttribute("value");
            for (String code : List.of("BC-1", "BC-2", "BC-10", "ＢＣ－３")) {
                assertThat(post(page, SERIES + "/recommendations/new", recommendation(code, theme))
                                .status())
                        .isEqualTo(200);
            }
            assertThat(post(page, SERIES + "/recommendations/new", recommendation("bc-1", theme))
                            .status())
                    .isEqualTo(422);
            page.navigate(SERIES + "/recommendations");
            assertThat(page.locator(".recommendations .code").allInnerTexts())
                    .containsExactly("BC-1", "BC-2", "BC-3", "BC-10");
        }
    }

    @Test
    void what_is_deleted_is_named_before_it_is_and_nothing_else_goes(People people) {
        try (Page page = people.signedIn("convenor")) {
            String here = SERIES + "/recommendations/BC-10";
            page.navigate(here);
            Response unread = page.waitForNavigation(() -> page.click("form[action$='/discard'] button"));
            assertThat(unread.status()).isEqualTo(409);
            assertThat(page.locator(".notice")).containsText("What BC-10 asks.");
            look(people, page, "before-deleting");
            String mark = page.locator("[name=confirmed]").inputValue();
            page.click("form.step a");
            page.waitForURL("**" + here);
            page.navigate(here + "/edit");
            page.fill("#ask1En", "And an ask.");
            page.click("main form button[type=submit]");
            page.waitForURL("**" + here);
            assertThat(post(page, here + "/discard", FormData.create().set("confirmed", mark))
                            .status())
                    .as("what was read is not what stands there now")
                    .isEqualTo(409);
            page.click("form[action$='/discard'] button");
            page.click("form.step button");
            page.waitForURL("**/recommendations");
            assertThat(page.locator(".recommendations .code")).hasCount(3);
        }
    }

    @Test
    void nothing_is_published_or_withdrawn_without_the_page_that_says_what_it_does(People people) {
        try (Page page = people.signedIn("convenor")) {
            String here = SERIES + "/recommendations/BC-1";
            page.navigate(here);
            page.click("form[action$='/circulate'] button");
            assertThat(page.locator(".facts-line").first()).containsText("circulated");
            for (String step : List.of("publish", "withdraw")) {
                assertThat(post(page, here + "/" + step, FormData.create().set("seen", ""))
                                .status())
                        .as(step)
                        .isEqualTo(409);
            }
            page.navigate(here);
            assertThat(page.locator(".facts-line").first()).containsText("circulated");
            page.click("a[href$='/publish']");
            page.click("form.step button[type=submit]");
            assertThat(page.locator(".facts-line").first()).containsText("published");
        }
    }

    @Test
    void what_has_changed_since_it_was_read_is_not_done_and_leads_back_to_be_read(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/publish");
            page.evaluate("document.querySelector('form.step [name=version]').value = '99'");
            Response refused = page.waitForNavigation(() -> page.click("form.step button[type=submit]"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(page.locator("h1")).hasText("It has changed");
            assertThat(page.locator("main form")).hasCount(0);
            people.look(page, "changed");
            page.click("main .acts a");
            page.click("form.step button[type=submit]");
            page.waitForURL("**" + SERIES);
            page.click("form[action$='/withdraw'] button");
            assertThat(page.locator("a[href$='/publish']")).isVisible();
        }
    }

    @Test
    void a_deadline_that_comes_twice_is_asked_for(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/ballots/new");
            page.fill("#titleEn", "A round");
            page.fill("#titleJa", "投票");
            page.fill("#deadline", "2027-04-04T02:30");
            Response refused = page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(page.locator("#deadline-fault")).containsText("clocks are put back");
            assertThat(page.locator("#deadlineOffset option"))
                    .hasText(new String[] {"Please choose", "4 April 2027 02:30 (AEDT)", "4 April 2027 02:30 (AEST)"});
            look(people, page, "deadline-twice");
            page.fill("#deadline", "2027-10-03T02:30");
            page.click("main form button[type=submit]");
            assertThat(page.locator("#deadline-fault")).containsText("does not exist");
        }
    }

    @Test
    void odd_requests_are_answered_as_what_they_are(People people, LocalStack stack) {
        try (Page page = people.signedIn("staff-1")) {
            String address = stack.baseUrl() + "/api/v1/series/economic-security-2025/recommendations";
            for (String header : List.of("If-None-Match", "If-Match")) {
                APIResponse answer = page.request()
                        .get(
                                address,
                                RequestOptions.create()
                                        .setHeader("Authorization", "Bearer " + Bearer.token(stack, page))
                                        .setHeader(header, "x"));
                assertThat(answer.status()).as(header).isEqualTo(400);
                assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
            }
        }
    }

    /** An answer to a form has no address of its own in the other language: the English one is looked at. */
    private static void look(People people, Page page, String name) {
        for (Screen screen : Screen.values()) {
            screen.show(page);
            people.look(page, name + "-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        }
        Screen.LAPTOP.show(page);
    }

    private static void found(Page page, String slug) {
        post(
                page,
                "/en/s/new",
                keyed(both("title", slug, slug))
                        .set("slug", slug)
                        .set("convenedByEn", "A convening body")
                        .set("convenedByJa", "主催団体")
                        .set("endorsementEn", "Nobody has endorsed this record.")
                        .set("endorsementJa", "この記録を承認した者はいません。"));
    }

    private static FormData side(String code, String english, String japanese) {
        return both("sideName", english, japanese).set("sideCode", code);
    }

    private static FormData seat(String account, String side, String sector, String role) {
        return FormData.create()
                .set("account", account)
                .set("side", side)
                .set("sector", sector)
                .set("capacity", "personal")
                .set("role", role);
    }

    private static FormData appointed(String account, String role) {
        return FormData.create().set("account", account).set("role", role);
    }

    private static FormData named(String series, String account) {
        return FormData.create().set("series", series).set("account", account);
    }

    private static FormData recommendation(String code, String theme) {
        return keyed(FormData.create())
                .set("code", code)
                .set("theme", theme)
                .set("provenance", "workshop")
                .set("w1Id", UUID.randomUUID().toString())
                .set("w1List", "draft")
                .set("w1Drafted", "en")
                .set("w1TextEn", "What " + code + " asks.")
                .set("w1TextJa", "");
    }

    private static APIResponse session(Page page, String title, String startsAt, String endsAt) {
        return post(
                page,
                WORKSHOP + "/new-session",
                keyed(both("title", title, title))
                        .set("startsAt", startsAt)
                        .set("endsAt", endsAt)
                        .set("rule", "chatham_house"));
    }

    private static FormData keyed(FormData form) {
        return form.set("id", UUID.randomUUID().toString());
    }

    private static FormData both(String name, String english, String japanese) {
        return FormData.create().set(name + "En", english).set(name + "Ja", japanese);
    }

    private static APIResponse post(Page page, String address, FormData form) {
        return page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(form));
    }
}
