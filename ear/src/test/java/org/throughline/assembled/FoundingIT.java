package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;

/** A series that was founded through the pages can be worked in, and its programs find what they may read. */
@ExtendWith(Assembled.class)
class FoundingIT {

    private static final String SERIES = "/en/s/sea-lanes";

    @Test
    void a_convenor_founds_a_series_and_gives_somebody_a_place(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate("/en/s/new");
            page.fill("#titleEn", "Sea lanes dialogue");
            page.fill("#titleJa", "海上交通路対話");
            page.fill("#slug", "sea-lanes");
            page.fill("#convenedByEn", "A convening body");
            page.fill("#convenedByJa", "主催団体");
            page.fill("#endorsementEn", "Nobody has endorsed this record.");
            page.fill("#endorsementJa", "この記録を承認した者はいません。");
            page.click("main form button[type=submit]");
            page.waitForURL("**/sea-lanes/setup");
            side(page, "AU", "Australia", "オーストラリア");
            side(page, "JP", "Japan", "日本");
            page.fill("#themeTitleEn", "Sea lanes");
            page.fill("#themeTitleJa", "海上交通路");
            page.fill("#themeCode", "SL");
            page.click("form[action$='/setup/themes'] button[type=submit]");
            assertThat(page.locator("#themes")).containsText("Sea lanes");
            people.look(page, "setup");

            page.navigate(SERIES + "/new-workshop");
            page.fill("#titleEn", "Perth workshop");
            page.fill("#titleJa", "パース・ワークショップ");
            page.fill("#slug", "perth");
            page.selectOption("#zone", "Australia/Perth");
            page.fill("#session1En", "Opening");
            page.fill("#session1Ja", "開会");
            page.click("main form button[type=submit]");
            page.waitForURL("**/w/perth");
            page.navigate(SERIES + "/w/perth/participants");
            page.fill("#account", "participant-jp-4");
            page.selectOption("#side", "JP");
            page.click("form[action$='/participants'] button[type=submit]");
            assertThat(page.locator("tbody tr")).hasCount(1);

            theSmallestCountIsRaisedForGood(page);

            page.navigate(SERIES + "/setup");
            Response refused = page.waitForNavigation(() -> page.click("form[action$='/sides/JP/remove'] button"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(page.locator("main")).containsText("participant");
        }
        try (Page page = people.signedIn("participant-jp-4")) {
            Response programme = page.navigate("/ja/s/sea-lanes/w/perth");
            assertThat(programme.status()).isEqualTo(200);
        }
    }

    private static void theSmallestCountIsRaisedForGood(Page page) {
        page.navigate(SERIES + "/setup");
        for (String no : List.of("7", "501", "twelve")) {
            page.fill("#smallestCount", no);
            Response refused = page.waitForNavigation(() -> page.click("form[action$='/smallest-count'] button"));
            assertThat(refused.status()).as(no).isEqualTo(422);
            assertThat(page.locator("#smallestCount")).hasValue(no);
        }
        page.fill("#smallestCount", "１２");
        page.click("form[action$='/smallest-count'] button");
        assertThat(page.locator("main")).containsText("12");
        assertThat(page.locator("main [name=confirmed]")).hasCount(1);
        page.navigate(SERIES + "/setup");
        assertThat(page.locator("#smallest")).containsText("from 8 ballots");
        page.fill("#smallestCount", "12");
        page.click("form[action$='/smallest-count'] button");
        page.locator("main form:has([name=confirmed]) button[type=submit]").click();
        assertThat(page.locator("#smallest")).containsText("from 12 ballots");
    }

    @Test
    void a_program_that_has_an_answer_is_not_sent_it_again(People people, LocalStack stack) {
        try (Page page = people.signedIn("staff-1")) {
            String address = stack.baseUrl() + "/api/v1/series/economic-security-2025/recommendations";
            String token = "Bearer " + Bearer.token(stack, page);
            APIResponse first =
                    page.request().get(address, RequestOptions.create().setHeader("Authorization", token));
            assertThat(first.status()).isEqualTo(200);
            APIResponse again = page.request()
                    .get(
                            address,
                            RequestOptions.create()
                                    .setHeader("Authorization", token)
                                    .setHeader("If-None-Match", first.headers().get("etag")));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    private static void side(Page page, String code, String english, String japanese) {
        page.fill("#sideNameEn", english);
        page.fill("#sideNameJa", japanese);
        page.fill("#sideCode", code);
        page.click("form[action$='/setup/sides'] button[type=submit]");
        assertThat(page.locator("#sides")).containsText(english);
    }
}
