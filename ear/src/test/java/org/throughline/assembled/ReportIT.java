package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;

/** The real report comes in: read, looked at, kept, and its recommendations and a view taken over from it. */
@ExtendWith(Assembled.class)
class ReportIT {

    private static final String SERIES = "/en/s/report-readers";

    private String draft = "";
    private String report = "";

    @Test
    void a_report_is_brought_in_and_taken_over(People people) {
        aConvenorFoundsASeriesWithFourThemes(people);
        theReportIsReadIntoBlocksWithItsTwelveRecommendationsInPairs(people);
        whatWasMisreadIsPutRightAndUndone(people);
        theTwelveAreTakenOverWithBothWordings(people);
        aRecommendationOfTheBodyAndAViewAreTakenOverWithTheirPassage(people);
        nobodyElseSeesIt(people);
        anActIsTakenBackWhole(people);
    }

    private void aConvenorFoundsASeriesWithFourThemes(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate("/en/s/new");
            page.fill("#titleEn", "Readers of reports");
            page.fill("#titleJa", "報告書を読む会");
            page.fill("#slug", "report-readers");
            page.fill("#convenedByEn", "A convening body");
            page.fill("#convenedByJa", "主催団体");
            page.fill("#endorsementEn", "Nobody has endorsed this record.");
            page.fill("#endorsementJa", "この記録を承認した者はいません。");
            page.click("main form button[type=submit]");
            page.waitForURL("**/report-readers/setup");
            for (String theme :
                    List.of("TA Trade architecture", "EN Energy security", "CM Critical minerals", "TE Technology")) {
                page.fill("#themeTitleEn", theme.substring(3));
                page.fill("#themeTitleJa", theme.substring(3));
                page.fill("#themeCode", theme.substring(0, 2));
                page.click("form[action$='/setup/themes'] button[type=submit]");
                assertThat(page.locator("#themes")).containsText(theme.substring(3));
            }
            page.navigate(SERIES + "/new-workshop");
            page.fill("#titleEn", "Tokyo workshop");
            page.fill("#titleJa", "東京ワークショップ");
            page.fill("#slug", "tokyo");
            page.selectOption("#zone", "Asia/Tokyo");
            page.fill("#session1En", "Opening");
            page.fill("#session1Ja", "開会");
            page.click("main form button[type=submit]");
            page.waitForURL("**/w/tokyo");
            page.navigate(SERIES + "/reports");
            assertThat(page.locator(".empty")).isVisible();
            people.look(page, "reports-empty");
        }
    }

    private void theReportIsReadIntoBlocksWithItsTwelveRecommendationsInPairs(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/reports/new");
            people.lookEveryWay(page, "report-form");
            page.setInputFiles("input[type=file]", Documents.get("report-2025-07-15-shared-agenda.txt"));
            page.fill("#publishedOn", "2025-07-15");
            page.click("main form button[type=submit]");
            page.waitForURL("**/reports/drafts/*");
            draft = page.url().replaceAll("[?#].*", "");
            assertThat(page.locator(".pairs > li")).hasCount(12);
            assertThat(page.locator(".pairs .tag.warning")).hasCount(0);
            assertThat(page.locator(".pairs mark").first()).isVisible();
            assertThat(page.locator("tr.kind-pull_quote")).hasCount(7);
            assertThat(page.locator("tr.kind-endnote")).hasCount(2);
            people.lookEveryWay(page, "report-draft");
        }
    }

    private void whatWasMisreadIsPutRightAndUndone(People people) {
        try (Page page = people.signedIn("convenor", Screen.PHONE)) {
            page.navigate(draft);
            page.locator("tr.kind-notice td:last-child a").click();
            page.selectOption("#mend-kind", "paragraph");
            page.click("button[value=kind]");
            assertThat(page.locator("tr.kind-notice")).hasCount(0);
            assertThat(page.locator("#mends [role=status]")).containsText("1 place");
            people.look(page, "report-mend");
            page.click("button[value=undo]");
            assertThat(page.locator("tr.kind-notice")).hasCount(1);
        }
    }

    private void theTwelveAreTakenOverWithBothWordings(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(draft);
            page.click("form[action$='/keep'] button");
            page.waitForURL("**/report/1?text=*");
            report = page.url();
            people.lookEveryWay(page, "report");
            page.click("a[href*='/take/lists']");
            assertThat(page.locator("fieldset.take")).hasCount(12);
            people.lookEveryWay(page, "report-take-lists");
            String form = page.url();
            String act = page.inputValue("input[name=act]");
            page.click("main form button[type=submit]");
            page.waitForURL("**/report/1?text=*");
            page.navigate(form);
            Locator first = page.locator("fieldset.take select[name^=as]").first();
            first.selectOption("new");
            Response refused = page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            assertThat(refused.status()).isEqualTo(422);
            people.look(page, "report-taken-already");
            page.evaluate("act => { document.querySelector('input[name=act]').value = act; }", act);
            page.click("main form button[type=submit]");
            page.waitForURL("**/report/1?text=*");
            page.navigate(SERIES + "/recommendations");
            assertThat(page.locator(".recommendations > li")).hasCount(12);
            assertThat(page.locator(".facts-line").first()).containsText("listed in the report");
            page.click("a.code[href$='/TA-1']");
            assertThat(page.locator("article.wording")).hasCount(2);
        }
    }

    private void aRecommendationOfTheBodyAndAViewAreTakenOverWithTheirPassage(People people) {
        try (Page page = people.signedIn("convenor")) {
            openLongParagraph(page);
            people.lookEveryWay(page, "report-take-passage");
            String sentence = firstSentence(page);
            page.fill("#quote", sentence + " and more");
            page.fill("#code", "EN-9");
            Response refused = page.waitForNavigation(() -> page.click("form[action$='/take/recommendation'] button"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(page.locator("#code")).hasValue("EN-9");
            page.fill("#quote", sentence);
            page.click("form[action$='/take/recommendation'] button");
            page.waitForURL("**/report/1?text=*");
            assertThat(page.locator(".block-note .tag[href$='/EN-9']")).isVisible();
            openLongParagraph(page);
            page.fill("#view-quote", firstSentence(page));
            page.click("form[action$='/take/view'] button");
            page.waitForURL("**/report/1?text=*");
            page.click(".block-note .tag[href*='/views/']");
            assertThat(page.locator("main")).containsText("as published");
            page.navigate(SERIES + "/recommendations/EN-9");
            assertThat(page.locator(".facts-line").first()).containsText("in the body text of the report");
        }
    }

    private void nobodyElseSeesIt(People people) {
        try (Page page = people.signedIn("staff-1")) {
            assertThat(page.navigate(SERIES + "/reports").status()).isEqualTo(404);
            assertThat(page.navigate(report).status()).isEqualTo(404);
            assertThat(page.navigate(draft).status()).isEqualTo(404);
        }
    }

    private void anActIsTakenBackWhole(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(report);
            page.locator("#taken li", new Page.LocatorOptions().setHasText("TA-1"))
                    .locator("button")
                    .click();
            assertThat(page.locator("main li")).hasCount(12);
            page.click("form.step button");
            page.waitForURL("**/report/1?text=*");
            page.navigate(SERIES + "/recommendations");
            assertThat(page.locator(".recommendations > li")).hasCount(1);
        }
    }

    private void openLongParagraph(Page page) {
        page.navigate(report);
        Locator paragraph = page.locator(".block-paragraph").nth(25);
        paragraph.locator("a[href*='/take/passage']").click();
    }

    private static String firstSentence(Page page) {
        String words = page.locator("blockquote p").innerText();
        return words.substring(0, words.indexOf(". ") + 1);
    }
}
