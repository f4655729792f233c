package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/**
 * A round of which its voters say why, and one that becomes void: what is written is sealed, read by the convenor alone
 * after the close, and gone when the convenor has finished. In the workshop that the round before was held in.
 */
@ExtendWith(Assembled.class)
@Order(5)
class ReasonsIT {

    private static final String SERIES = "/en/s/economic-security-2025";
    private static final List<String> WRITTEN =
            List.of("Ports bear the cost.", "港湾の負担が大きいため。", "A calendar is cheap to keep.");

    private String round = "";
    private String lost = "";

    @BeforeAll
    static void gather(People people) {
        SydneyWorkshop.ensure(people);
    }

    @Test
    void reasons_are_given_sealed_and_read(People people, LocalStack stack) throws Exception {
        aDraftIsChangedBeforeItOpens(people);
        theConvenorGetsATextForMailAndASlideForTheRoom(people, stack);
        theFrontPageLeadsToTheBallot(people);
        votersSayWhyApartFromTheirBallotsAndEachIsAnsweredAlike(people);
        aReasonThatIsTooLongIsNotSentAndNoPageEverGivesOneBack(people, stack);
        beforeTheCloseTheDatabaseHasARowOfOneLengthForEveryVoterAndNoWord(stack);
        theConvenorReadsThemAfterTheCloseAndDeletesThem(people, stack);
        nobodyButTheConvenorFindsThem(people);
        aRoundThatIsSuspendedAndVoidSaysSoEverywhereAndIsDraftedAnewInOneStep(people, stack);
    }

    private void aDraftIsChangedBeforeItOpens(People people) {
        try (Page page = people.signedIn("convenor")) {
            SydneyWorkshop.recommendation(page, "RS-1", "Train harbour pilots in each other's ports.");
            round = SydneyWorkshop.drafted(page, "Round with reasons", "RS-1");
            page.click("a[href$='/manage/edit']");
            assertThat(page.locator("#titleEn")).hasValue("Round with reasons");
            assertThat(page.locator("label:has-text('RS-1') input").first()).isChecked();
            page.fill("#titleEn", "Round whose voters say why");
            page.click("main form.stack button[type=submit]");
            assertThat(page.locator("h1")).hasText(Pattern.compile("^Round \\d+ · Round whose voters say why$"));
            SydneyWorkshop.opened(page);
        }
    }

    private void theConvenorGetsATextForMailAndASlideForTheRoom(People people, LocalStack stack) {
        String address = stack.baseUrl() + "/s/economic-security-2025/ballots/" + round + "/vote";
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/ballots/" + round + "/announce");
            assertThat(page.locator("#text")).hasValue(Pattern.compile(round + "/vote"));
            assertThat(page.locator("a[href^='mailto:?subject=']")).isVisible();
            people.look(page, "announce");
            page.navigate(SERIES + "/ballots/" + round + "/announce/slide");
            assertThat(page.locator("svg.qr")).isVisible();
            people.look(page, "slide");
        }
        try (Page page = people.signedIn("participant-jp-1", Screen.PHONE)) {
            page.navigate(address);
            assertThat(page.locator("form.ballot")).isVisible();
        }
    }

    private void theFrontPageLeadsToTheBallot(People people) {
        try (Page page = people.signedIn("participant-au-4", Screen.PHONE)) {
            page.navigate("/en");
            assertThat(page.locator("main a[href$='" + round + "/vote']")).isVisible();
            people.look(page, "home-open-ballot");
            page.navigate(SERIES);
            assertThat(page.locator("main a[href$='" + round + "/vote']")).isVisible();
        }
    }

    private void votersSayWhyApartFromTheirBallotsAndEachIsAnsweredAlike(People people) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            try (Page page = people.signedIn("participant-au-" + (i + 1))) {
                page.navigate(SERIES + "/ballots/" + round + "/vote");
                page.check("input[name=q1][value=a]");
                page.click("#ballot-look");
                page.click("#ballot-cast");
                page.click("a[href$='/reasons']");
                if (i == 0) {
                    people.look(page, "reasons");
                    said(page, "Withdrawn before the close.");
                    page.click("a[href$='/reasons']");
                    assertThat(page.locator("#r1")).hasValue("");
                }
                said(page, i < WRITTEN.size() ? WRITTEN.get(i) : "");
                answers.add(page.locator("main").innerHTML());
            }
        }
        assertThat(answers.stream().distinct()).hasSize(1);
    }

    private void aReasonThatIsTooLongIsNotSentAndNoPageEverGivesOneBack(People people, LocalStack stack) {
        try (Page page = people.signedIn("participant-jp-2", Screen.PHONE)) {
            String address = "/ja/s/economic-security-2025/ballots/" + round + "/reasons";
            page.navigate(address);
            String typed = "理".repeat(700);
            page.fill("#r1", typed);
            page.click("main form.stack button[type=submit]");
            assertThat(page.locator("#r1:invalid")).hasValue(typed);
            APIResponse answer = page.request()
                    .post(
                            address,
                            RequestOptions.create()
                                    .setHeader("Origin", stack.baseUrl())
                                    .setMaxRedirects(0)
                                    .setForm(FormData.create().set("r1", typed)));
            assertThat(answer.status()).isEqualTo(303);
            page.navigate(answer.headers().get("location"));
            assertThat(page.locator("#r1")).hasValue("");
            assertThat(page.locator(".faults a")).hasText(Pattern.compile("理由：長すぎます.*"));
            people.look(page, "reasons-too-long");
        }
    }

    private void beforeTheCloseTheDatabaseHasARowOfOneLengthForEveryVoterAndNoWord(LocalStack stack)
            throws SQLException {
        assertThat(strings(stack, "select distinct octet_length(sealed) from sealed_reason"))
                .containsExactly("2065");
        assertThat(strings(
                        stack,
                        "select count(*) - (select count(*) from electorate where round_id = unhex('" + hex(round)
                                + "')) from sealed_reason where round_id = unhex('" + hex(round) + "')"))
                .containsExactly("0");
        assertThat(strings(stack, "select text from reason_to_distil")).isEmpty();
    }

    private void theConvenorReadsThemAfterTheCloseAndDeletesThem(People people, LocalStack stack) throws SQLException {
        try (Page page = people.signedIn("convenor")) {
            assertThat(page.navigate(SERIES + "/ballots/" + round + "/manage/reasons")
                            .status())
                    .isEqualTo(409);
            SydneyWorkshop.closed(page, round);
            page.navigate(SERIES + "/ballots/" + round + "/manage/reasons");
            assertThat(page.locator("main .entries .said").allInnerTexts())
                    .containsExactlyInAnyOrderElementsOf(WRITTEN);
            people.look(page, "distil");
            assertThat(strings(
                            stack, "select count(*) from sealed_reason where round_id = unhex('" + hex(round) + "')"))
                    .containsExactly("0");
            page.click("a[href*='/views/new']");
            assertThat(page.locator("#setting option:checked")).containsText("Sydney");
            page.navigate(SERIES + "/ballots/" + round + "/manage/reasons/finish");
            page.click("form.step button[type=submit]");
            assertThat(page.locator("main .empty")).isVisible();
            assertThat(strings(stack, "select text from reason_to_distil")).isEmpty();
        }
    }

    private void nobodyButTheConvenorFindsThem(People people) {
        try (Page page = people.signedIn("staff-1")) {
            assertThat(page.navigate(SERIES + "/ballots/" + round + "/manage/reasons")
                            .status())
                    .isEqualTo(403);
        }
        try (Page page = people.signedIn("participant-au-1")) {
            assertThat(page.navigate(SERIES + "/ballots/" + round + "/manage/reasons")
                            .status())
                    .isEqualTo(403);
        }
    }

    private void aRoundThatIsSuspendedAndVoidSaysSoEverywhereAndIsDraftedAnewInOneStep(People people, LocalStack stack)
            throws SQLException {
        try (Page page = people.signedIn("convenor")) {
            SydneyWorkshop.recommendation(page, "RS-2", "Agree on one format for notices to shipping.");
            lost = SydneyWorkshop.drafted(page, "Round that is lost", "RS-2");
            SydneyWorkshop.opened(page);
            change(
                    stack,
                    "update ballot_round set state = 'suspended', trouble = 'brokenSeal' where id = unhex('" + hex(lost)
                            + "')");
            voterSees(people, "Voting is suspended", "halted-suspended");
            page.navigate(SERIES + "/ballots/" + lost + "/manage/annul");
            people.look(page, "step-annul");
            page.click("form.step button[type=submit]");
            voterSees(people, "This round is void", "halted-void");
            page.navigate(SERIES + "/recommendations/RS-2");
            assertThat(page.locator("main .notice.warning")).containsText("everybody votes again");
            page.navigate(SERIES + "/ballots/" + lost + "/manage/again");
            page.fill("#deadline", SydneyWorkshop.inTwoDays());
            page.click("form.step button[type=submit]");
            page.waitForURL("**/manage");
            assertThat(page.url()).doesNotContain(lost);
            assertThat(page.locator("h1")).hasText(Pattern.compile("^Round \\d+ · Round that is lost$"));
            page.click("a[href$='/manage/discard']");
            page.click("form.step button[type=submit]");
            page.waitForURL("**/ballots");
        }
    }

    private void voterSees(People people, String heading, String name) {
        try (Page page = people.signedIn("participant-jp-3", Screen.PHONE)) {
            page.navigate(SERIES + "/ballots/" + lost + "/vote");
            assertThat(page.locator("main .notice h2").first()).hasText(heading);
            people.look(page, name);
        }
    }

    private static void said(Page page, String reason) {
        page.fill("#r1", reason);
        page.click("main form.stack button[type=submit]");
        assertThat(page.locator("h1")).hasText("Recorded");
    }

    private static String hex(String id) {
        return id.replace("-", "");
    }

    private static void change(LocalStack stack, String sql) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> strings(LocalStack stack, String query) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }
}
