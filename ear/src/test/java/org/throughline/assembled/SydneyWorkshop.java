package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A workshop of twenty with two sessions, set up through its pages by whichever test comes first. */
final class SydneyWorkshop {

    private static final String SERIES = "/en/s/economic-security-2025";
    private static final String HERE = SERIES + "/w/sydney";

    private SydneyWorkshop() {}

    /** Unless it is there already. */
    static void ensure(People people) {
        try (Page page = people.signedIn("convenor")) {
            Response found = page.navigate(HERE);
            if (found.status() == 404) {
                add(page);
                seatAll(page);
            }
        }
    }

    static Stream<String> voters() {
        return Stream.of("au", "jp")
                .flatMap(side -> IntStream.rangeClosed(1, 10).mapToObj(i -> "participant-" + side + "-" + i));
    }

    static void add(Page page) {
        page.navigate(SERIES);
        page.click("a[href$='/new-workshop']");
        page.fill("#titleEn", "Sydney workshop");
        page.fill("#titleJa", "シドニー・ワークショップ");
        page.fill("#slug", "sydney");
        page.selectOption("#zone", "Australia/Sydney");
        page.fill("#session1En", "Ports, cables and calendars");
        page.fill("#session1Ja", "港湾・ケーブル・日程");
        page.fill("#session2En", "Drafting");
        page.fill("#session2Ja", "起草");
        page.click("main form button[type=submit]");
        assertThat(page.locator("h1")).hasText("Sydney workshop");
        assertThat(page.locator(".programme > li")).hasCount(2);
    }

    static void seatAll(Page page) {
        voters().forEach(voter -> seat(page, voter));
        page.navigate(HERE + "/participants");
        assertThat(page.locator("tbody tr")).hasCount(20);
    }

    private static void seat(Page page, String voter) {
        int number = Integer.parseInt(voter.replaceAll(".*-", ""));
        List<String> sectors = List.of("government", "academia", "industry", "civil_society");
        FormData place = FormData.create()
                .set("account", voter)
                .set("side", voter.contains("-jp-") ? "JP" : "AU")
                .set("sector", sectors.get(number % 4))
                .set("capacity", "personal")
                .set("role", "participant");
        APIResponse answer = seat(page, place);
        if (answer.status() == 409) {
            // Some stand in another sector in Tokyo or Canberra: that is said first, and then done.
            String read = answer.text().replaceAll("(?s).*name=\"confirmed\" value=\"([^\"]+)\".*", "$1");
            answer = seat(page, place.set("confirmed", read));
        }
        assertThat(answer.status()).as(voter).isEqualTo(200);
    }

    private static APIResponse seat(Page page, FormData place) {
        return page.context()
                .request()
                .post(
                        HERE + "/participants",
                        RequestOptions.create()
                                .setHeader("Origin", page.url().replaceAll("(https?://[^/]+).*", "$1"))
                                .setForm(place));
    }

    static void recommendation(Page page, String code, String text) {
        page.navigate(SERIES + "/recommendations/new");
        page.fill("#code", code);
        page.fill("#w1TextEn", text);
        page.fill("#w1TextJa", text + "（日本語）");
        page.check("input[name=addressee][value=jointly]");
        page.click("main form.stack button[type=submit]");
        page.waitForURL("**/recommendations/" + code);
        page.click("form[action$='/circulate'] button");
    }

    static String drafted(Page page, String title, String code) {
        page.navigate(SERIES + "/ballots/new");
        page.fill("#titleEn", title);
        page.fill("#titleJa", title);
        page.selectOption("#workshop", "sydney");
        page.fill("#deadline", inTwoDays());
        page.locator("label:has-text('" + code + "') input").first().check();
        page.click("main form.stack button[type=submit]");
        page.waitForURL("**/manage");
        return page.url().replaceAll(".*/ballots/([0-9a-f-]+)/manage.*", "$1");
    }

    static void opened(Page page) {
        page.click("a[href$='/manage/open']");
        page.click("form.step button[type=submit]");
        assertThat(page.locator(".lead")).containsText("Open");
    }

    static String inTwoDays() {
        return LocalDateTime.now(ZoneId.of("Australia/Sydney"))
                .plusDays(2)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    static void closed(Page page, String round) {
        page.navigate(SERIES + "/ballots/" + round + "/manage/close");
        page.fill("#minutes", "0");
        page.click("form.step button[type=submit]");
        page.click("form[action$='/manage/count'] button");
        page.waitForURL("**/ballots/" + round);
    }
}
