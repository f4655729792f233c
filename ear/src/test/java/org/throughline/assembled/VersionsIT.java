package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;

/**
 * A text is quoted, published and then held in a newer version: what stands there still is carried over, what does not is
 * read again by whoever quoted and confirmed by the other. And two languages are paired by hand where numbers mislead.
 */
@ExtendWith(Assembled.class)
@Order(4)
class VersionsIT {

    private static final String SERIES = "/en/s/economic-security-2025";
    private static final String UNIT = "/harbour-declaration/TA-2";
    private static final String DESK = SERIES + "/coding" + UNIT;
    private static final String RECHECK = SERIES + "/recheck" + UNIT;
    private static final String LOST = "keep their harbours open to ships in need";
    private static final String SAVE = "form[action$='/findings'] button[type=submit]";
    private static final String KEPT = "meet each year";
    private static final String FIRST =
            """
            Declaration on harbours

            1. The two governments will keep their harbours open to ships in need.

            2. They will meet each year.

            3. They thank all who took part.
            """;
    private static final String JAPANESE =
            """
            港に関する宣言

            1. 両国政府は、避難を要する船舶に港を開く。

            2. 両国政府は、参加者に感謝する。

            3. 両国政府は、毎年会合する。
            """;

    private String firstText = "";

    @Test
    void a_mended_text_comes_in_and_quotes_are_checked_again(People people, LocalStack stack) throws Exception {
        twoQuoteTheTextAndTheResultIsPublished(people);
        aNewerTextTakesItsPlaceAndTheOlderOneStaysReadable(people);
        whatStillStandsIsCarriedOverAndWhatDoesNotGoesToRecheckWithItsReason(people, stack);
        whoQuotedQuotesAgainAndTheOtherConfirms(people);
        twoLanguagesArePairedByHandAndTheDeskFollows(people);
        theMatrixIsPartedByWordingAndByElement(people);
        aClauseThatAnotherHasJustBroughtInIsProposedAtTheNextRequest(people);
        aQuoteWaitsUntilATextThatIsComingInIsThere(people, stack);
    }

    private void twoQuoteTheTextAndTheResultIsPublished(People people) {
        try (Page first = people.signedIn("staff-1");
                Page second = people.signedIn("staff-2")) {
            firstText = bringIn(first, "en", FIRST, true);
            for (Page coder : List.of(first, second)) {
                coder.navigate(DESK);
                coder.click("form[action$='/begin'] button");
                find(coder, "cl_1", LOST);
                find(coder, "cl_2", KEPT);
                coder.check("input[name=uptake][value=echoed]");
                coder.click("button[formaction$='/finish']");
            }
            first.navigate(SERIES + "/uptake" + UNIT);
            first.click("form[action$='/publish'] button");
            assertThat(first.locator(".facts-line").first()).not().containsText("not published");
        }
    }

    private void aNewerTextTakesItsPlaceAndTheOlderOneStaysReadable(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate("/en/i/harbour-declaration");
            page.locator("a", new Page.LocatorOptions().setHasText("A newer text of this language"))
                    .click();
            assertThat(page.locator("#language")).hasValue("en");
            assertThat(page.locator("#instrument")).hasValue("harbour-declaration");
            page.setInputFiles("input[type=file]", file(FIRST.replace("ships in need", "all ships in distress")));
            page.click("button[value=preview]");
            page.waitForURL("**/import/*");
            assertThat(page.locator("main")).containsText("takes the place of version 1");
            people.look(page, "version-preview");
            page.click("button[value=save]");
            page.waitForURL("**/i/harbour-declaration?text=*");
            assertThat(page.locator("#c1")).containsText("all ships in distress");
            page.navigate(firstText);
            assertThat(page.locator("#c1")).containsText("ships in need");
            assertThat(page.locator(".superseded")).containsText("version 2");
            people.look(page, "version-superseded");
            page.click(".superseded a[href*='/beside']");
            assertThat(page.locator("table.beside mark").first()).isVisible();
            people.lookEveryWay(page, "version-beside");
        }
    }

    private void whatStillStandsIsCarriedOverAndWhatDoesNotGoesToRecheckWithItsReason(People people, LocalStack stack)
            throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        select q.exact, x.number from evidence q join expression x on x.id = q.expression_id
                        join instrument i on i.id = x.instrument_id where i.slug = 'harbour-declaration'
                        """)) {
            while (rows.next()) {
                Assertions.assertThat(rows.getInt(2))
                        .isEqualTo(rows.getString(1).equals(KEPT) ? 2 : 1);
            }
        }
        try (Page page = people.signedIn("staff-1")) {
            page.navigate(SERIES + "/coding/harbour-declaration");
            page.locator("a", new Page.LocatorOptions().setHasText("Quotes wait to be checked again"))
                    .click();
            assertThat(page.locator("main")).containsText("1 quote of yours to answer for");
            people.lookEveryWay(page, "rechecks");
            page.navigate(RECHECK);
            assertThat(page.locator(".recheck")).hasCount(2);
            assertThat(page.locator(".recheck").first()).containsText("stand nowhere in the newer text");
            assertThat(page.locator(".recheck mark").first()).hasText(LOST);
            people.lookEveryWay(page, "recheck");
            page.navigate(SERIES + "/uptake" + UNIT);
            assertThat(page.locator("main")).containsText("Re-check");
        }
    }

    private void whoQuotedQuotesAgainAndTheOtherConfirms(People people) {
        try (Page first = people.signedIn("staff-1");
                Page second = people.signedIn("staff-2")) {
            first.navigate(RECHECK);
            first.fill("#exact", "words that stand nowhere");
            assertThat(first.waitForNavigation(() -> first.click("form[action$='/again'] button"))
                            .status())
                    .isEqualTo(422);
            people.look(first, "recheck-refused");
            Page plain = people.withoutScript(first);
            for (Page coder : List.of(plain, second)) {
                coder.navigate(RECHECK);
                coder.fill("#exact", "open to all ships in distress");
                coder.click("form[action$='/again'] button");
                assertThat(coder.locator("main")).containsText("Somebody else has to confirm it");
            }
            String own = second.locator("form[action$='/confirm']").first().getAttribute("action");
            first.navigate(RECHECK);
            String others = first.locator("form[action$='/confirm']").first().getAttribute("action");
            Assertions.assertThat(own).isNotEqualTo(others);
            Assertions.assertThat(first.request()
                            .post(
                                    own,
                                    RequestOptions.create()
                                            .setHeader("Sec-Fetch-Site", "same-origin")
                                            .setForm(FormData.create()
                                                    .set(
                                                            "expression",
                                                            first.locator("form[action$='/confirm'] [name=expression]")
                                                                    .inputValue())))
                            .status())
                    .isEqualTo(409);
            first.click("form[action$='/confirm'] button");
            second.navigate(RECHECK);
            second.click("form[action$='/confirm'] button");
            assertThat(second.locator("main")).containsText("Nothing waits here any more");
            second.navigate(SERIES + "/uptake" + UNIT);
            assertThat(second.locator("main")).not().containsText("Re-check");
            assertThat(second.locator("main")).containsText("open to all ships in distress");
        }
    }

    private void twoLanguagesArePairedByHandAndTheDeskFollows(People people) {
        try (Page page = people.signedIn("staff-1")) {
            String japanese = bringIn(page, "ja", JAPANESE, false);
            page.locator(".versions a[href*='/beside']").first().click();
            String beside = page.url();
            Page plain = people.withoutScript(page);
            plain.navigate(beside);
            plain.locator("td.pairing a").nth(2).click();
            page.navigate(plain.url());
            people.lookEveryWay(page, "pairing-form");
            plain.selectOption("#counterpart", "cl_3");
            plain.click(".pairing-form button");
            assertThat(plain.locator("main")).containsText("paired by hand");
            page.navigate(beside);
            people.look(page, "pairing");
            page.navigate(DESK);
            assertThat(page.locator("#c3")).containsText("感謝する");
            assertThat(page.locator("#c2 [lang=ja]")).hasCount(0);
            page.navigate(japanese);
            assertThat(page.locator("#c1 a[href$='/TA-2']")).hasCount(1);
            assertThat(page.locator("#c2 a[href$='/TA-2']")).hasCount(0);
            page.navigate(SERIES + "/uptake" + UNIT);
            page.click(".taken-clause:last-of-type h3 a, .taken-clause:last-of-type h2 a");
            assertThat(page.locator("#c2")).containsText(KEPT);
            plain.click("form[action$='/undo'] button");
            assertThat(plain.locator("form[action$='/undo']")).hasCount(0);
        }
    }

    private void theMatrixIsPartedByWordingAndByElement(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate(SERIES + "/uptake/economic-security-cooperation-2026");
            int whole = page.locator(".matrix tbody tr").count();
            for (String by : List.of("wording", "element")) {
                page.navigate(SERIES + "/uptake/economic-security-cooperation-2026?by=" + by);
                Assertions.assertThat(page.locator(".matrix tbody tr").count()).isGreaterThanOrEqualTo(whole);
                people.look(page, "matrix-by-" + by);
            }
        }
    }

    private void aClauseThatAnotherHasJustBroughtInIsProposedAtTheNextRequest(People people) {
        try (Page coder = people.signedIn("staff-2");
                Page other = people.signedIn("staff-1")) {
            coder.navigate(SERIES + "/coding/harbour-declaration/EN-1");
            coder.click("form[action$='/begin'] button");
            String asked = coder.locator(".coded-wording .said").first().innerText();
            assertThat(coder.locator("#suggestions li p a").first()).not().hasText("clause 4");
            bringIn(other, "en", FIRST + "\n4. Both governments agree: " + asked + "\n", false);
            coder.reload();
            assertThat(coder.locator("#suggestions li p a").first()).hasText("clause 4");
            people.look(coder, "suggestion-of-new-clause");
        }
    }

    private void aQuoteWaitsUntilATextThatIsComingInIsThere(People people, LocalStack stack) throws SQLException {
        try (Page coder = people.signedIn("staff-2");
                Connection incoming = stack.database().connect(stack.database().root());
                Statement statement = incoming.createStatement()) {
            coder.navigate(SERIES + "/coding/harbour-declaration/EN-1");
            fill(coder, "cl_2", KEPT);
            incoming.setAutoCommit(false);
            statement.executeQuery("select id from instrument where slug = 'harbour-declaration' for update");
            coder.click(SAVE, new Page.ClickOptions().setNoWaitAfter(true));
            coder.waitForCondition(() -> isWaitingForInstrument(stack));
            incoming.rollback();
            assertThat(coder.locator("#mine")).containsText("It says so of cl_2.");
        }
    }

    /**
     * Whether something waits for the lock of a row of the instruments: it takes no time without. What InnoDB says of its
     * transactions is of no use here, because it says the same again to whoever asks more often than ten times a second.
     */
    private static boolean isWaitingForInstrument(LocalStack stack) {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        """
                        select 1 from information_schema.processlist
                        where info like '%from instrument i where i.slug%lock in share mode%' and id <> connection_id()
                          and time_ms > 500
                        """)) {
            return found.next();
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static String bringIn(Page page, String language, String words, boolean fresh) {
        page.navigate(fresh ? "/en/import" : "/en/import?instrument=harbour-declaration");
        page.setInputFiles("input[type=file]", file(words));
        page.fill("#language", language);
        if (fresh) {
            page.fill("#titleEn", "Declaration on harbours");
            page.fill("#slug", "harbour-declaration");
            page.fill("#authenticLanguages", "en, ja");
        }
        page.click("button[value=preview]");
        page.waitForURL("**/import/*");
        page.click("button[value=save]");
        page.waitForURL("**/i/harbour-declaration?text=*");
        return page.url();
    }

    private static FilePayload file(String words) {
        return new FilePayload("harbours.txt", "text/plain", words.getBytes(UTF_8));
    }

    private static void find(Page page, String clause, String exact) {
        fill(page, clause, exact);
        page.click(SAVE);
        assertThat(page.locator("#mine")).containsText("It says so of " + clause + ".");
    }

    private static void fill(Page page, String clause, String exact) {
        page.selectOption("#clause", clause);
        page.fill("#exact", exact);
        page.check("input[name=degree][value=echoed]");
        page.fill("#rationaleEn", "It says so of " + clause + ".");
    }
}
