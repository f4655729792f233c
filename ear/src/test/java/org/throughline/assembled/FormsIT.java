package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;

/** What every form does for whoever fills it in: name its faults, survive a change of language, leave no dead end. */
@ExtendWith(Assembled.class)
class FormsIT {

    private static final String SERIES = "/s/economic-security-2025";
    private static final String NOTES = "/en/s/economic-security-2025/w/canberra/sessions/1/notes";

    /** By address, the account that may fill it in. Each is sent empty. */
    private static final Map<String, String> FORMS = Map.of(
            "/s/new",
            "convenor",
            SERIES + "/new-workshop",
            "convenor",
            SERIES + "/recommendations/new",
            "convenor",
            SERIES + "/views/new?session=canberra/1",
            "convenor",
            SERIES + "/ballots/new",
            "convenor",
            "/import",
            "staff-1");

    @Test
    void a_refused_form_says_so_in_its_title_and_its_summary_names_and_leads_to_each_field(People people) {
        FORMS.forEach((address, account) -> {
            try (Page page = people.signedIn(account)) {
                for (String language : List.of("en", "ja")) {
                    page.navigate("/" + language + address);
                    Response refused =
                            page.waitForNavigation(() -> page.locator("main form[method=post] button[type=submit]")
                                    .first()
                                    .click());
                    assertThat(refused.status()).as(address).isEqualTo(422);
                    summaryIsGood(page, language, address);
                }
            }
        });
    }

    @Test
    void what_was_typed_goes_along_into_the_other_language(People people) {
        try (Page page = people.signedIn("convenor", Screen.PHONE)) {
            page.navigate("/en" + SERIES + "/recommendations/new");
            page.fill("#code", "XX-1");
            page.fill("#w1TextJa", "途中まで書いた文");
            page.check("input[name=addressee][value=jointly]");
            String key = page.locator("main form input[name=id]").inputValue();
            page.click("a.language");
            page.waitForURL("**/ja/**");
            assertThat(page.locator("#code")).hasValue("XX-1");
            assertThat(page.locator("#w1TextJa")).hasValue("途中まで書いた文");
            assertThat(page.locator("input[name=addressee][value=jointly]")).isChecked();
            assertThat(page.locator("main form input[name=id]")).hasValue(key);
            assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
            page.fill("#code", "");
            page.waitForNavigation(() -> page.click("main form.stack button[type=submit]"));
            page.click("a.language");
            page.waitForURL("**/en/**");
            assertThat(page.locator("#w1TextJa")).hasValue("途中まで書いた文");
        }
    }

    @Test
    void going_back_to_a_refused_form_leads_to_the_form(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate("/en/s/new");
            page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            page.navigate("/en");
            page.goBack();
            assertThat(page.locator("h1").first()).isVisible();
            assertThat(page.locator("#titleEn")).isVisible();
        }
    }

    @Test
    void words_in_quotation_marks_are_pointed_out_where_nothing_may_be_quoted(People people) {
        SydneyWorkshop.ensure(people);
        try (Page page = people.signedIn("convenor")) {
            rule(page, "chatham_house_no_quotations");
            page.navigate("/en" + SERIES + "/views/new?session=sydney/2");
            page.fill("#textEn", "Ports publish their “tide tables” together.");
            Locator theme = page.locator("input[name=theme]").first();
            theme.check();
            page.click("main form .acts button[type=submit]");
            assertThat(page.locator("#confirm")).containsText("“tide tables”");
            assertThat(theme).isChecked();
            assertThat(page.locator("#textEn")).hasValue("Ports publish their “tide tables” together.");
            page.navigate("/en" + SERIES + "/views");
            assertThat(page.locator("main")).not().containsText("tide tables");
            rule(page, "chatham_house");
        }
    }

    private static void rule(Page page, String rule) {
        page.navigate("/en" + SERIES + "/w/sydney/sessions/2/edit");
        page.selectOption("#rule", rule);
        page.click("main form button[type=submit]");
        page.waitForURL("**/w/sydney**");
    }

    @Test
    void without_a_network_the_form_stays_with_what_was_typed(People people) {
        try (Page page = people.signedIn("convenor", Screen.PHONE)) {
            page.navigate("/ja/s/new");
            page.fill("#titleJa", "オフラインで書いた題");
            page.context().setOffline(true);
            page.click("main form button[type=submit]");
            assertThat(page.locator("#page-notice")).containsText("オフラインです");
            page.click("a.brand");
            assertThat(page.locator("#titleJa")).hasValue("オフラインで書いた題");
            page.context().setOffline(false);
        }
    }

    @Test
    void notes_that_wait_are_sent_before_signing_out_or_their_loss_is_said(People people) {
        try (Page page = people.signedIn("rapporteur")) {
            page.navigate(NOTES);
            page.route("**/notes/*", route -> route.abort());
            page.locator("#notes textarea").last().fill("Said just before the end.");
            page.onceDialog(dialog -> {
                assertThat(dialog.message()).contains("(1)");
                dialog.dismiss();
            });
            page.click("#sign-out button");
            assertThat(page.locator("#notes-trouble")).containsText("waiting");
            assertThat(page.locator("#notes textarea").last()).hasValue("Said just before the end.");
            page.unroute("**/notes/*");
            page.onDialog(Dialog::dismiss);
            page.click("#sign-out button");
            page.waitForURL("**/en");
            assertThat(page.locator(".person")).hasCount(0);
            assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        }
        try (Page page = people.signedIn("rapporteur")) {
            page.navigate(NOTES);
            assertThat(page.locator("#notes textarea").all())
                    .extracting(Locator::inputValue)
                    .containsOnlyOnce("Said just before the end.");
        }
    }

    private static void summaryIsGood(Page page, String language, String address) {
        assertThat(page).hasTitle(Pattern.compile(language.equals("en") ? "Error: .*" : "エラー：.*"));
        assertThat(page.locator(".faults").first()).isFocused();
        Locator links = page.locator(".faults a");
        assertThat(links.count()).as(address).isPositive();
        for (Locator link : links.all()) {
            assertThat(link.innerText()).as(address).contains(language.equals("en") ? ": " : "：");
            link.click();
            String target = link.getAttribute("href").substring(1);
            assertThat((String) page.evaluate("document.activeElement.id"))
                    .as(address + " " + link.innerText())
                    .isEqualTo(target);
        }
    }
}
