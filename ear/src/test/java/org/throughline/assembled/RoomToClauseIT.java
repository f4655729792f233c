package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/**
 * From the room to the clause, on the real declaration of 2026: a convenor records, twenty participants vote, the rule
 * decides what is shown; staff imports the text, two code it apart, a third decides, and the public reads the result.
 */
@ExtendWith(Assembled.class)
@Order(2)
class RoomToClauseIT {

    private static final String SERIES = "/en/s/economic-security-2025";
    private static final String INSTRUMENT = "economic-security-cooperation-2026";
    private static final String DESK = SERIES + "/coding/" + INSTRUMENT + "/SY-1";
    private static final String FIRST_REASON = "It names the aim and no step towards it.";
    private static final LocatorAssertions.ContainsTextOptions IGNORING_CASE =
            new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
    private static final String NOTES = SERIES + "/w/sydney/sessions/1/notes";
    private static final List<String> LINES = List.of(
            "Ports and cables are planned by one ministry and guarded by another.",
            "Several asked for one calendar of announcements on both sides.",
            "港湾と海底ケーブルの情報を早めに共有したいという意見があった。",
            "Insurers price risk before governments name it.",
            "A shared vocabulary would help more than a new forum.");

    private String round = "";

    @Test
    void from_the_room_to_the_clause(People people, LocalStack stack) throws Exception {
        aConvenorSetsUpAWorkshopWithTwoSessions(people);
        fiveNotesAreSavedAsTypedAndSurviveAReload(people);
        twoViewsAreDistilledWithCheckedDescriptors(people);
        aDescriptorThatFitsFewerThanThreePeopleIsRefusedAndTheTextComesBack(people);
        twoRecommendationsAreDraftedInTwoWordingsAndCirculated(people);
        aRoundOpensOnBoth(people);
        twentyParticipantsVoteSomeOnAPhoneSomeInJapaneseAndOneVotesAgain(people);
        anUnansweredQuestionIsNamedAndTheAnswersGivenStay(people);
        aSecondDeviceIsToldThatAnotherOneVotedInBetween(people);
        theBallotPageIsLightAndNeedsNoScript(people);
        readingTheBallotAndCastingItTakeSixCommandsEach(people, stack);
        theClosedRoundShowsBySideWhatTheRuleLetsBeShownAndWhyTheRestIsNot(people);
        afterTheCloseNeitherABallotNorItsKeyIsLeft(stack);
        theVotesMoveTheirRecommendations(people);
        staffImportsTheRealDeclarationAfterLookingAtWhatWasUnderstood(people);
        examplesAreMarkedAndInNoFigure(people);
        theFirstCoderSelectsAPassageAsEvidence(people);
        theSecondCoderSeesNothingOfTheFirstAndComesToSomethingElse(people);
        aThirdDecidesAndTheMappingIsPublished(people);
        matrixMarginAndProgramAllShowIt(people, stack);
        thePublicReadsWhatTheSeriesPublishedAndNothingBefore(people);
    }

    private void aConvenorSetsUpAWorkshopWithTwoSessions(People people) {
        try (Page page = people.signedIn("convenor")) {
            SydneyWorkshop.add(page);
            people.look(page, "workshop");
            SydneyWorkshop.seatAll(page);
        }
    }

    private void fiveNotesAreSavedAsTypedAndSurviveAReload(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(NOTES);
            for (String line : LINES) {
                page.locator("#notes textarea").last().click();
                page.keyboard().type(line);
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("#notes-state")).containsText("Saved");
            people.look(page, "notes");
            page.reload();
            for (int i = 0; i < LINES.size(); i++) {
                assertThat(page.locator("#notes textarea").nth(i)).hasValue(LINES.get(i));
            }
        }
    }

    private void twoViewsAreDistilledWithCheckedDescriptors(People people) {
        try (Page page = people.signedIn("convenor")) {
            view(page, "One calendar of announcements would help both sides.", "sector:government");
            view(page, "A shared vocabulary comes before a new forum.", "");
            page.navigate(SERIES + "/views");
            assertThat(page.locator("main")).containsText("One calendar of announcements would help both sides.");
            people.look(page, "views");
        }
    }

    private void aDescriptorThatFitsFewerThanThreePeopleIsRefusedAndTheTextComesBack(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/views/new?session=sydney/1");
            page.fill("#textEn", "Kept though refused.");
            page.selectOption("#side", "JP");
            page.selectOption("#sector", "government");
            Response answer = page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(page.locator("#textEn")).hasValue("Kept though refused.");
            people.look(page, "view-refused");
        }
    }

    private void twoRecommendationsAreDraftedInTwoWordingsAndCirculated(People people) {
        try (Page page = people.signedIn("convenor")) {
            recommendation(page, "SY-1", "Keep one calendar of announcements for both governments.");
            recommendation(page, "SY-2", "Agree on a shared vocabulary for economic security.");
            people.look(page, "recommendation");
        }
    }

    private void aRoundOpensOnBoth(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/ballots/new");
            page.fill("#titleEn", "First round");
            page.fill("#titleJa", "第1回投票");
            page.selectOption("#workshop", "sydney");
            page.fill(
                    "#deadline",
                    LocalDateTime.now(ZoneId.of("Australia/Sydney"))
                            .plusDays(2)
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString());
            page.locator("label:has-text('SY-1') input").first().check();
            page.locator("label:has-text('SY-2') input").first().check();
            page.check("input[name=cut][value=by_side]");
            page.click("main form.stack button[type=submit]");
            page.waitForURL("**/manage");
            round = page.url().replaceAll(".*/ballots/([0-9a-f-]+)/manage.*", "$1");
            people.look(page, "round-draft");
            page.click("a[href$='/manage/open']");
            assertThat(page.locator("main")).containsText("20 people can vote");
            people.look(page, "round-opening");
            page.click("form.step button[type=submit]");
            assertThat(page.locator(".lead")).containsText("Open");
            people.look(page, "round-open");
        }
    }

    private void twentyParticipantsVoteSomeOnAPhoneSomeInJapaneseAndOneVotesAgain(People people) {
        Set<String> answers = new java.util.HashSet<>();
        for (String voter : SydneyWorkshop.voters().toList()) {
            Screen screen = voter.endsWith("2") ? Screen.PHONE : Screen.LAPTOP;
            try (Page page = people.signedIn(voter, screen)) {
                String language = voter.contains("-jp-") ? "ja" : "en";
                page.navigate("/" + language + "/s/economic-security-2025/ballots");
                page.click("a[href$='" + round + "/vote']");
                if (screen == Screen.PHONE) {
                    people.look(page, "ballot-" + language);
                }
                vote(page, letter(voter), voter.contains("-jp-") ? "s" : "a");
                if (voter.equals("participant-au-3")) {
                    page.click("a[href$='/vote']");
                    vote(page, "d", "a");
                }
                if (screen == Screen.PHONE) {
                    people.look(page, "recorded-" + language);
                }
                answers.add(page.locator("main").innerHTML().replaceAll("/(en|ja)/", "/") + language);
            }
        }
        assertThat(answers).as("the same answer to every ballot of a language").hasSize(2);
    }

    private void anUnansweredQuestionIsNamedAndTheAnswersGivenStay(People people) {
        try (Page page = people.signedIn("participant-au-1")) {
            page.navigate(SERIES + "/ballots/" + round + "/vote");
            page.check("input[name=q1][value=s]");
            page.click("#ballot-look");
            assertThat(page.locator(".faults a")).hasText("Question 2: Please choose an answer.");
            assertThat(page.locator("input[name=q1][value=s]")).isChecked();
            assertThat(page.locator("#q2-fault")).isVisible();
            people.look(page, "ballot-incomplete");
        }
    }

    private void aSecondDeviceIsToldThatAnotherOneVotedInBetween(People people) {
        try (Page first = people.signedIn("participant-au-1");
                Page second = people.signedIn("participant-au-1")) {
            first.navigate(SERIES + "/ballots/" + round + "/vote");
            second.navigate(SERIES + "/ballots/" + round + "/vote");
            vote(first, "a", "a");
            second.check("input[name=q1][value=a]");
            second.check("input[name=q2][value=a]");
            second.click("#ballot-look");
            second.click("#ballot-cast");
            assertThat(second.locator("main .notice.warning")).containsText("a ballot was sent in your name");
            assertThat(second.locator("form.ballot input:checked")).hasCount(0);
            vote(second, "a", "a");
            assertThat(second.locator("h1")).hasText("Recorded");
        }
    }

    private void theBallotPageIsLightAndNeedsNoScript(People people) {
        try (Page before = people.signedIn("participant-au-7", Screen.PHONE);
                Page page = people.newBrowser(before)) {
            List<Request> loaded = new ArrayList<>();
            page.onRequestFinished(loaded::add);
            page.navigate(SERIES + "/ballots/" + round + "/vote");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int all = weight(loaded.stream());
            int script =
                    weight(loaded.stream().filter(each -> each.resourceType().equals("script")));
            System.out.println("ballot page: " + all + " bytes in " + loaded.size() + " requests, script " + script);
            assertThat(all).isBetween(1_000, 30_000);
            assertThat(script).isLessThanOrEqualTo(10_000);
            try (Page plain = people.withoutScript(page)) {
                plain.navigate(SERIES + "/ballots/" + round + "/vote");
                plain.click("#ballot-cast");
                assertThat(plain.locator("form.ballot:invalid")).hasCount(1);
                plain.check("input[name=q1][value=a]");
                plain.check("input[name=q2][value=a]");
                plain.click("#ballot-cast");
                assertThat(plain.locator("h1")).hasText("Recorded");
            }
        }
    }

    private void readingTheBallotAndCastingItTakeSixCommandsEach(People people, LocalStack stack) throws Exception {
        try (Page page = people.signedIn("participant-au-8")) {
            String address = SERIES + "/ballots/" + round + "/vote";
            page.navigate(address);
            List<String> read = Statements.of(stack, () -> page.navigate(address));
            FormData answers = FormData.create().set("q1", "a").set("q2", "a").set("step", "cast");
            page.locator("form.ballot input[type=hidden]")
                    .all()
                    .forEach(hidden -> answers.set(hidden.getAttribute("name"), hidden.inputValue()));
            List<String> cast = Statements.of(stack, () -> {
                APIResponse recorded = page.request()
                        .post(
                                page.url(),
                                RequestOptions.create()
                                        .setHeader("Origin", stack.baseUrl())
                                        .setMaxRedirects(0)
                                        .setForm(answers));
                assertThat(recorded.status()).isEqualTo(303);
                assertThat(recorded.headers().get("location")).endsWith("/recorded");
            });
            System.out.println("commands: ballot page " + read.size() + ", cast " + cast.size());
            assertThat(read).hasSizeBetween(1, 6);
            assertThat(cast).hasSizeBetween(1, 6);
        }
    }

    private void theClosedRoundShowsBySideWhatTheRuleLetsBeShownAndWhyTheRestIsNot(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/ballots/" + round + "/manage");
            page.click("a[href$='/manage/close']");
            people.look(page, "round-closing-early");
            page.fill("#minutes", "0");
            page.click("form.step button[type=submit]");
            assertThat(page.locator(".notices")).containsText("brought forward");
            page.click("form[action$='/manage/count'] button");
            page.waitForURL("**/ballots/" + round);
            // First question: Australia 6 agree, 4 disagree; Japan 10 agree: nearly all, so the total is bounds.
            assertThat(page.locator(".asked-of").nth(0).locator("h2 a")).hasText("SY-1");
            assertThat(page.locator(".asked-of").nth(0).locator(".verdict-line"))
                    .containsText("At least 13 of 20 agree");
            assertThat(page.locator(".asked-of").nth(0).locator(".sides")).containsText("agree at least 7");
            // Second: each side is all but three at most of one mind.
            assertThat(page.locator(".page-aside")).containsText("The exact number is withheld");
            assertThat(page.locator("main")).not().containsText("early all");
            people.look(page, "result");
        }
        try (Page page = people.signedIn("participant-jp-2", Screen.PHONE)) {
            page.navigate("/ja/s/economic-security-2025/ballots/" + round);
            assertThat(page.locator(".asked-of").nth(0).locator(".verdict-line"))
                    .containsText("20人中13人以上が賛成");
            people.look(page, "result-ja");
        }
    }

    private void afterTheCloseNeitherABallotNorItsKeyIsLeft(LocalStack stack) throws Exception {
        try (var connection = stack.database().connect(stack.database().root());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from sealed_ballot where round_id = unhex('"
                        + round.replace("-", "") + "')")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
        try (Stream<java.nio.file.Path> files =
                java.nio.file.Files.walk(stack.settings().home().resolve("keys"))) {
            List<String> left = files.filter(java.nio.file.Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("private") || name.contains("secret") || name.endsWith(".key"))
                    .toList();
            assertThat(left).isEmpty();
        }
    }

    private void theVotesMoveTheirRecommendations(People people) {
        try (Page page = people.signedIn("participant-au-2")) {
            page.navigate(SERIES + "/recommendations/SY-1");
            assertThat(page.locator(".facts-line").first()).containsText("supported in the room");
            page.navigate(SERIES + "/recommendations/SY-2");
            assertThat(page.locator(".facts-line").first()).containsText("supported in the room");
        }
    }

    private void staffImportsTheRealDeclarationAfterLookingAtWhatWasUnderstood(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate("/en/import?instrument=" + INSTRUMENT);
            page.setInputFiles("input[type=file]", Documents.get("declaration-2026-economic-security.md"));
            page.fill("#language", "en");
            page.selectOption("#kind", "official_text");
            page.selectOption("#grade", "official_copy");
            page.click("button[value=preview]");
            assertThat(page.locator("tr.outline-operative td:first-child"))
                    .hasText(IntStream.rangeClosed(1, 23)
                            .mapToObj(String::valueOf)
                            .toArray(String[]::new));
            assertThat(page.locator("tr.outline-section")).hasCount(8);
            assertThat(page.locator("tr.outline-testimonium")).hasCount(1);
            assertThat(page.locator("tr.outline-signature")).hasCount(4);
            people.look(page, "import-preview");
            page.click("button[value=save]");
            assertThat(page.locator(".provision.operative")).hasCount(23);
            assertThat(page.locator("#c11 .provision-words")).containsText("7th");
            people.look(page, "reader-imported");
        }
    }

    /** The demo shows examples, as long as nothing is coded on the text itself: marked, and in no figure. */
    private void examplesAreMarkedAndInNoFigure(People people) {
        try (Page page = people.signedIn("participant-au-5")) {
            page.navigate(SERIES + "/uptake/" + INSTRUMENT);
            int cells = page.locator("table.matrix td.cell a").count();
            assertThat(page.locator("table.matrix td.is-example .cell-example")).hasCount(cells);
            assertThat(page.locator("table.matrix tfoot td.whole")).hasText("0");
            assertThat(page.locator("#agreement")).containsText("Nothing has been coded by two people apart yet");
            people.lookEveryWay(page, "matrix-examples");
            page.navigate("/en/i/" + INSTRUMENT);
            assertThat(page.locator(".chip.example").first()).isVisible();
            page.navigate(SERIES + "/uptake");
            assertThat(page.locator("main")).containsText("19 recommendations: 0 with a result, 0 of them published.");
            page.navigate(SERIES + "/overview");
            assertThat(page.locator("main table")).containsText("12 examples; nothing coded on the text itself");
            page.navigate(SERIES + "/overview/" + INSTRUMENT + "/gaps");
            assertThat(page.locator("main .empty")).hasText("Nothing is assessed yet, so there is nothing to count.");
        }
    }

    private void theFirstCoderSelectsAPassageAsEvidence(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate(DESK);
            CodersDesk desk = new CodersDesk(page);
            desk.begin();
            desk.quote("cl_3");
            desk.finding("echoed", FIRST_REASON);
            people.look(page, "desk");
            desk.finish("echoed");
        }
    }

    private void theSecondCoderSeesNothingOfTheFirstAndComesToSomethingElse(People people) {
        try (Page page = people.signedIn("staff-2")) {
            page.navigate(DESK);
            assertThat(page.locator("main")).not().containsText(FIRST_REASON);
            CodersDesk desk = new CodersDesk(page);
            desk.begin();
            assertThat(page.locator("main")).not().containsText(FIRST_REASON);
            desk.quote("cl_3");
            desk.finding("partly_adopted", "It is said of one field only.");
            desk.finish("partly_adopted");
            page.navigate(DESK + "/compare");
            assertThat(page.locator("main")).containsText(FIRST_REASON);
            assertThat(page.locator("form[action$='/compare/decide']")).hasCount(0);
            people.look(page, "compare-second");
        }
    }

    private void aThirdDecidesAndTheMappingIsPublished(People people) {
        try (Page page = people.signedIn("staff-3")) {
            page.navigate(DESK + "/compare");
            page.check("input[name=uphold][value='2']");
            page.fill("#rationaleEn", "The clause does part of what was asked.");
            page.click("form[action$='/decide'] button[type=submit]");
            assertThat(page.locator("main")).containsText("upheld the coding of coder 2");
            page.navigate(SERIES + "/uptake/" + INSTRUMENT + "/SY-1");
            page.click("form[action$='/publish'] button");
            assertThat(page.locator("form[action$='/retract'] button")).isVisible();
            people.look(page, "evidence");
        }
    }

    private void matrixMarginAndProgramAllShowIt(People people, LocalStack stack) {
        try (Page page = people.signedIn("participant-jp-3")) {
            page.navigate(SERIES + "/uptake/" + INSTRUMENT);
            Locator row = page.locator("table.matrix tbody tr")
                    .filter(new Locator.FilterOptions().setHas(page.locator(".code:text-is('SY-1')")));
            assertThat(row.locator("td.cell.is-partly_adopted")).hasCount(1);
            assertThat(row.locator("td.whole")).containsText("partly adopted", IGNORING_CASE);
            // The examples have left; of the one that is assessed both coders found one clause, to different degrees.
            assertThat(page.locator("table.matrix .is-example")).hasCount(0);
            assertThat(page.locator("table.matrix td.cell a")).hasCount(1);
            assertThat(page.locator("table.matrix tfoot th")).hasText("Taken up, of 1 assessed");
            assertThat(page.locator("table.matrix tfoot td.whole")).hasText("1");
            assertThat(page.locator("#agreement"))
                    .containsText("of the one clause that at least one of the two found, both found 1");
            assertThat(page.locator("#agreement")).containsText("of the 1 that both found, 0 to the same degree");
            people.look(page, "matrix");
            assertThat(page.locator("table.matrix tfoot td.total").allInnerTexts().stream()
                            .mapToInt(total -> Integer.parseInt(total.replaceAll("(?s).*\\s", "")))
                            .sum())
                    .isEqualTo(1);
            page.navigate(SERIES + "/uptake");
            assertThat(page.locator("main")).containsText("19 recommendations: 1 with a result, 1 of them published.");
            page.navigate(SERIES + "/overview");
            assertThat(page.locator("main table")).containsText("1 recommendation with a result, 1 of them taken up");
            page.navigate(SERIES + "/overview/" + INSTRUMENT + "/gaps");
            assertThat(page.locator(".gap-figure")).hasText(new String[] {
                "0 of the 1 that an instrument of this kind could have taken up",
                "0 of the 1 that is assessed",
                "22 of 23 clauses"
            });
            JsonObject totals = json(page.request().get(SERIES + "/uptake/" + INSTRUMENT + "/export/uptake.json"))
                    .getJsonObject("totals");
            assertThat(List.of(totals.getInt("recommendations"), totals.getInt("assessed"), totals.getInt("takenUp")))
                    .containsExactly(19, 1, 1);
            page.navigate(SERIES + "/uptake/" + INSTRUMENT);
            row.locator("td.cell.is-partly_adopted a").click();
            page.waitForURL("**/SY-1#c3");
            assertThat(page.locator("#c3 blockquote").first()).isVisible();
            page.navigate("/en/i/" + INSTRUMENT + "#c3");
            Locator chip = page.locator("#c3 .chip").filter(new Locator.FilterOptions().setHasText("SY-1"));
            assertThat(chip).hasAttribute("title", "partly adopted");
            assertThat(page.locator(".chip.example")).hasCount(0);
            people.look(page, "reader");
            chip.click();
            page.waitForURL("**/uptake/" + INSTRUMENT + "/SY-1*");

            JsonObject whole = json(page.context()
                    .request()
                    .get(
                            stack.baseUrl() + "/api/v1/series/economic-security-2025/uptake/" + INSTRUMENT,
                            RequestOptions.create().setHeader("Authorization", "Bearer " + Bearer.token(stack, page))));
            JsonObject line = whole.getJsonArray("recommendations").getValuesAs(JsonObject.class).stream()
                    .filter(each -> each.getString("code").equals("SY-1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.getString("uptake")).isEqualTo("partly_adopted");
            assertThat(line.getString("basis")).isEqualTo("adjudication");
            assertThat(line.getJsonArray("cells").getValuesAs(JsonObject.class))
                    .extracting(cell -> cell.getString("citation") + " " + cell.getString("degree"))
                    .containsExactly("3 partly_adopted");
        }
    }

    private void thePublicReadsWhatTheSeriesPublishedAndNothingBefore(People people) {
        try (Page guest = people.guest(Screen.PHONE, "en");
                Page convenor = people.signedIn("convenor")) {
            convenor.navigate(SERIES);
            convenor.click("form[action$='/withdraw'] button");
            assertThat(convenor.locator("a[href$='/publish']")).isVisible();
            Response before = guest.navigate(SERIES + "/public");
            assertThat(before.status()).isEqualTo(404);
            convenor.navigate(SERIES + "/recommendations/SY-1");
            convenor.click("a[href$='/publish']");
            convenor.click("form.step button");
            assertThat(convenor.locator(".facts-line").first()).containsText("published");
            convenor.navigate(SERIES);
            convenor.click("a[href$='/publish']");
            convenor.click("form.step button");
            assertThat(convenor.locator("form[action$='/withdraw']")).isVisible();
            Response after = guest.navigate(SERIES + "/public");
            assertThat(after.status()).isEqualTo(200);
            people.look(guest, "public");
            guest.click("a[href$='/public/uptake/" + INSTRUMENT + "']");
            assertThat(guest.locator("table.matrix .code:text-is('SY-1')")).hasCount(1);
            assertThat(guest.locator("td.cell.is-partly_adopted").first()).isVisible();
            people.look(guest, "public-matrix");
            assertThat(guest.content()).doesNotContain("participant-", "staff-1", "staff-2", "staff-3");
        }
    }

    /** Of Australia three to six disagree on the first question; of Japan nobody does. */
    private static String letter(String voter) {
        return Set.of("participant-au-4", "participant-au-5", "participant-au-6")
                        .contains(voter)
                ? "d"
                : "a";
    }

    private static void vote(Page page, String first, String second) {
        page.check("input[name=q1][value=" + first + "]");
        page.check("input[name=q2][value=" + second + "]");
        page.click("#ballot-look");
        page.click("#ballot-cast");
        page.waitForURL("**/recorded");
    }

    private static void view(Page page, String text, String group) {
        page.navigate(SERIES + "/views/new?session=sydney/1");
        page.locator("input[name=note]").first().check();
        page.fill("#textEn", text);
        page.selectOption("#sector", group.replace("sector:", ""));
        page.click("main form button[type=submit]");
        assertThat(page.locator("main")).containsText(text);
    }

    private static void recommendation(Page page, String code, String text) {
        page.navigate(SERIES + "/recommendations/new");
        page.fill("#code", code);
        page.fill("#w1TextEn", text);
        page.fill("#w1TextJa", text + "（日本語）");
        page.fill("#w2TextEn", text + " And say so in public.");
        page.fill("#w2TextJa", text + " 公表する。（日本語）");
        page.check("input[name=addressee][value=jointly]");
        page.click("main form.stack button[type=submit]");
        page.waitForURL("**/recommendations/" + code);
        assertThat(page.locator(".wording")).hasCount(2);
        page.click("form[action$='/circulate'] button");
        assertThat(page.locator(".facts-line")).containsText("circulated");
    }

    private static int weight(Stream<Request> requests) {
        return requests.mapToInt(each -> each.sizes().responseBodySize + each.sizes().responseHeadersSize)
                .sum();
    }

    private static JsonObject json(APIResponse answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
