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
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/** From the room to the result: a convenor records, twenty participants vote, the rule decides what is shown. */
@ExtendWith(Assembled.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoomToBallotIT {

    private static final String UNSEEN = "not yet seen to pass";
    private static final String SERIES = "/en/s/economic-security-2025";
    private static final String NOTES = SERIES + "/w/sydney/sessions/1/notes";
    private static final List<String> LINES = List.of(
            "Ports and cables are planned by one ministry and guarded by another.",
            "Several asked for one calendar of announcements on both sides.",
            "港湾と海底ケーブルの情報を早めに共有したいという意見があった。",
            "Insurers price risk before governments name it.",
            "A shared vocabulary would help more than a new forum.");

    private static String round = "";

    @Test
    @Order(1)
    void a_convenor_sets_up_a_workshop_with_two_sessions(People people) {
        try (Page page = people.signedIn("convenor")) {
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
            people.photograph(page, "workshop");
            voters().forEach(voter -> seat(page, voter));
            page.navigate(SERIES + "/w/sydney/participants");
            assertThat(page.locator("tbody tr")).hasCount(20);
        }
    }

    @Test
    @Order(2)
    void five_notes_are_saved_as_typed_and_survive_a_reload(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(NOTES);
            for (String line : LINES) {
                page.locator("#notes textarea").last().click();
                page.keyboard().type(line);
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("#notes-state")).containsText("Saved");
            people.photograph(page, "notes");
            page.reload();
            for (int i = 0; i < LINES.size(); i++) {
                assertThat(page.locator("#notes textarea").nth(i)).hasValue(LINES.get(i));
            }
        }
    }

    @Test
    @Order(3)
    void two_views_are_distilled_with_checked_descriptors(People people) {
        try (Page page = people.signedIn("convenor")) {
            view(page, "One calendar of announcements would help both sides.", "sector:government");
            view(page, "A shared vocabulary comes before a new forum.", "");
            page.navigate(SERIES + "/views");
            assertThat(page.locator("main")).containsText("One calendar of announcements would help both sides.");
            people.photograph(page, "views");
        }
    }

    @Test
    @Order(4)
    void a_descriptor_that_fits_fewer_than_three_people_is_refused_and_the_text_comes_back(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/views/new?session=sydney/1");
            page.fill("#textEn", "Kept though refused.");
            page.selectOption("#side", "JP");
            page.selectOption("#sector", "government");
            Response answer = page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(page.locator("#textEn")).hasValue("Kept though refused.");
        }
    }

    @Test
    @Order(5)
    void two_recommendations_are_drafted_in_two_wordings_and_circulated(People people) {
        try (Page page = people.signedIn("convenor")) {
            recommendation(page, "SY-1", "Keep one calendar of announcements for both governments.");
            recommendation(page, "SY-2", "Agree on a shared vocabulary for economic security.");
            people.photograph(page, "recommendation");
        }
    }

    @Test
    @Order(6)
    void a_round_opens_on_both(People people) {
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
            page.check("input[name=bySide]");
            page.click("main form.stack button[type=submit]");
            page.waitForURL("**/manage");
            round = page.url().replaceAll(".*/ballots/([0-9a-f-]+)/manage.*", "$1");
            people.photograph(page, "round-draft");
            page.click("form[action$='/open'] button");
            assertThat(page.locator(".lead")).containsText("Open");
        }
    }

    @Test
    @Order(7)
    void twenty_participants_vote_some_on_a_phone_some_in_japanese_and_one_votes_again(People people) {
        Set<String> answers = new java.util.HashSet<>();
        for (String voter : voters().toList()) {
            Screen screen = voter.endsWith("2") ? Screen.PHONE : Screen.LAPTOP;
            try (Page page = people.signedIn(voter, screen)) {
                String language = voter.contains("-jp-") ? "ja" : "en";
                page.navigate("/" + language + "/s/economic-security-2025/ballots");
                page.click("a[href$='" + round + "/vote']");
                if (screen == Screen.PHONE) {
                    people.photograph(page, "ballot-" + language);
                }
                vote(page, letter(voter), voter.contains("-jp-") ? "s" : "a");
                if (voter.equals("participant-au-3")) {
                    page.click("a[href$='/vote']");
                    vote(page, "d", "a");
                }
                answers.add(page.locator("main").innerHTML().replaceAll("/(en|ja)/", "/") + language);
            }
        }
        assertThat(answers).as("the same answer to every ballot of a language").hasSize(2);
    }

    @Test
    @Order(8)
    void an_unanswered_question_comes_back_with_the_answers_given(People people) {
        try (Page page = people.signedIn("participant-au-1")) {
            page.navigate(SERIES + "/ballots/" + round + "/vote");
            page.check("input[name=q1][value=s]");
            Response answer = page.waitForNavigation(() -> page.click("form.ballot button[type=submit]"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(page.locator("input[name=q1][value=s]")).isChecked();
            assertThat(page.locator("#q2-fault")).isVisible();
        }
    }

    @Test
    @Order(9)
    void a_second_device_is_told_that_another_one_voted_in_between(People people) {
        try (Page first = people.signedIn("participant-au-1");
                Page second = people.signedIn("participant-au-1")) {
            first.navigate(SERIES + "/ballots/" + round + "/vote");
            second.navigate(SERIES + "/ballots/" + round + "/vote");
            vote(first, "a", "a");
            second.check("input[name=q1][value=a]");
            second.check("input[name=q2][value=a]");
            Response answer = second.waitForNavigation(() -> second.click("form.ballot button[type=submit]"));
            assertThat(answer.status()).isEqualTo(409);
            second.click("form.ballot button[type=submit]");
            assertThat(second.locator("h1")).hasText("Recorded");
        }
    }

    @Test
    @Order(10)
    void the_closed_round_shows_by_side_what_the_rule_lets_be_shown_and_why_the_rest_is_not(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/ballots/" + round + "/manage");
            page.click("form[action$='/close'] button");
            page.waitForURL("**/ballots/" + round);
            // First question: Australia 6 agree, 4 disagree; Japan 10 agree: nearly all, so the total is bounds.
            assertThat(page.locator("main section").nth(0)).containsText("7–10 of 10");
            assertThat(page.locator("main section").nth(0)).containsText("13–16");
            // Second: each side is nearly all of one mind.
            assertThat(page.locator("main section").nth(1)).containsText("The exact number is withheld");
            people.photograph(page, "result");
        }
        try (Page page = people.signedIn("participant-jp-2", Screen.PHONE)) {
            page.navigate("/ja/s/economic-security-2025/ballots/" + round);
            assertThat(page.locator("main section").nth(0)).containsText("ほぼ全員");
            people.photograph(page, "result-ja");
        }
    }

    @Test
    @Order(11)
    void after_the_close_neither_a_ballot_nor_its_key_is_left(LocalStack stack) throws Exception {
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

    private static Stream<String> voters() {
        return Stream.of("au", "jp")
                .flatMap(side -> IntStream.rangeClosed(1, 10).mapToObj(i -> "participant-" + side + "-" + i));
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
        page.click("form.ballot button[type=submit]");
        page.waitForURL("**/recorded");
    }

    private static void seat(Page page, String voter) {
        int number = Integer.parseInt(voter.replaceAll(".*-", ""));
        List<String> sectors = List.of("government", "academia", "industry", "civil_society");
        APIResponse answer = page.context()
                .request()
                .post(
                        SERIES + "/w/sydney/participants",
                        RequestOptions.create()
                                .setHeader("Origin", page.url().replaceAll("(https?://[^/]+).*", "$1"))
                                .setForm(FormData.create()
                                        .set("account", voter)
                                        .set("side", voter.contains("-jp-") ? "JP" : "AU")
                                        .set("sector", sectors.get(number % 4))
                                        .set("capacity", "personal")
                                        .set("role", "participant")));
        assertThat(answer.status()).as(voter).isEqualTo(200);
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
}
