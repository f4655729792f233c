package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;

/** One text for all, and as published: an older translation says so everywhere, and words of a report are not changed. */
@ExtendWith(Assembled.class)
class OneTextIT {

    private static final String SERIES = "/en/s/one-text";
    private static final String VOTER = "participant-jp-7";
    private static final String OWN_WORDING = "0d000000-0000-4000-8000-000000000011";
    private static final String REPORT_WORDING = "0d000000-0000-4000-8000-000000000021";
    private static final String VIEW = "0d000000-0000-4000-8000-000000000031";

    private static String round = "";

    @BeforeAll
    static void fill(LocalStack stack) throws SQLException {
        for (String statement : RECORDS) {
            run(stack, statement);
        }
        recommendation(stack, 1, "OT-1", "workshop", null);
        wording(stack, "11", 1, "draft", "own", "Survey the sea floor together.", "共同で海底を調査する。");
        recommendation(stack, 2, "OT-2", "listed", "2025-11-04");
        wording(stack, "21", 2, "summary", "as_published", "Invest in tidal power.", null);
        recommendation(stack, 3, "OT-3", "workshop", null);
        wording(stack, "41", 3, "draft", "own", "Invest in tides.", "潮力に投資する。");
    }

    /** Nobody finds anything of it on their own pages afterwards. */
    @AfterAll
    static void clear(LocalStack stack) throws SQLException {
        run(stack, "update ballot_round set state = 'void' where id = unhex('" + round.replace("-", "") + "')");
        run(
                stack,
                "delete from membership where scope_id in (unhex('0d000000000040008000000000000001'),"
                        + " unhex('0d000000000040008000000000000003'))");
    }

    @Test
    void one_text_is_judged_in_both_languages_and_over_all_its_versions(LocalStack stack, People people) {
        aTranslationLeftBehindSaysSoOnThePageInTheListAndInTheApi(stack, people);
        aRoundWithAnOlderTextOpensOnlyAfterTheVotersAreToldWhy(people);
        aNewComparisonClearsTheMarkAndChangesNoWord(people);
        wordsOfAReportStayAndOthersStandBesideThem(people);
        whatCannotBeUndoneIsSaidBeforeAndALinkIsLaidForGood(stack, people);
    }

    private void aTranslationLeftBehindSaysSoOnThePageInTheListAndInTheApi(LocalStack stack, People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/recommendations/OT-1");
            page.click("a[href$='/wordings/" + OWN_WORDING + "']");
            page.fill("#w1TextEn", "Leave the sea floor alone.");
            page.click("main form.stack button[type=submit]");
            page.waitForURL("**/recommendations/OT-1");
            assertThat(page.locator(".wording .tag.older")).hasText("Japanese text older than the English");
            assertThat(page.locator("details.earlier")).containsText("Survey the sea floor together.");
            people.lookEveryWay(page, "older");
            page.navigate("/ja/s/one-text/recommendations");
            assertThat(page.locator("#OT-1 .tag.older")).hasText("英語の変更を反映していない日本語文");
            JsonObject whole = json(page, stack, "/api/v1/series/one-text/recommendations/OT-1");
            assertThat(whole.getJsonObject("recommendation")
                            .getJsonArray("wordings")
                            .getJsonObject(0)
                            .getJsonArray("texts")
                            .getValuesAs(JsonObject.class))
                    .extracting(text -> text.getString("language") + " " + text.getBoolean("stale"))
                    .containsExactly("en false", "ja true");
        }
    }

    private void aRoundWithAnOlderTextOpensOnlyAfterTheVotersAreToldWhy(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/ballots/new");
            page.fill("#titleEn", "On the sea floor");
            page.fill("#titleJa", "海底について");
            page.selectOption("#workshop", "hobart");
            page.fill(
                    "#deadline",
                    LocalDateTime.now(ZoneOffset.UTC)
                            .plusDays(2)
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString());
            page.check("input[name=wording][value='" + OWN_WORDING + "']");
            page.click("main form.stack button[type=submit]");
            page.waitForURL("**/manage");
            round = page.url().replaceAll(".*/ballots/([0-9a-f-]+)/manage.*", "$1");
            page.click("a[href$='/manage/open']");
            page.click("form.step button[type=submit]");
            assertThat(page.locator("main")).containsText("older than the text it was translated from");
            page.navigate(SERIES + "/ballots/" + round + "/manage");
            page.click("a[href$='/language']");
            people.lookEveryWay(page, "language-gap");
            page.fill("#reasonEn", "The translator is at sea until Friday.");
            page.click("main form.stack button[type=submit]");
            assertThat(page.locator("#reasonJa-fault")).isVisible();
            page.fill("#reasonJa", "翻訳者が金曜日まで航海中のためです。");
            page.click("main form.stack button[type=submit]");
            page.waitForURL("**/manage");
            page.click("a[href$='/manage/open']");
            page.click("form.step button[type=submit]");
            assertThat(page.locator(".lead")).containsText("Open");
        }
        try (Page page = people.signedIn(VOTER, People.Screen.PHONE)) {
            page.navigate("/ja/s/one-text/ballots/" + round + "/vote");
            assertThat(page.locator("main")).containsText("翻訳者が金曜日まで航海中のためです。");
            assertThat(page.locator("form.ballot .tag.older").first()).hasText("英語の変更を反映していない日本語文");
            people.lookEveryWay(page, "ballot-older");
        }
    }

    private void aNewComparisonClearsTheMarkAndChangesNoWord(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/recommendations/OT-1");
            page.click("a[href$='/compare']");
            people.lookEveryWay(page, "compare-translation");
            page.click("main form.act button[type=submit]");
            page.waitForURL("**/recommendations/OT-1");
            assertThat(page.locator(".wording .tag.older")).hasCount(0);
            assertThat(page.locator(".wording")).containsText("Leave the sea floor alone.");
        }
    }

    private void wordsOfAReportStayAndOthersStandBesideThem(People people) {
        try (Page page = people.signedIn("convenor")) {
            String here = SERIES + "/recommendations/OT-2";
            assertThat(sent(page, here + "/wordings/" + REPORT_WORDING, words("Invest in nuclear power.")))
                    .isEqualTo(409);
            assertThat(sent(
                            page,
                            here + "/wordings/new",
                            words("Invest in nuclear power.").set("w1List", "summary")))
                    .isEqualTo(422);
            assertThat(sent(page, here + "/edit", details("2025-11-05"))).isEqualTo(409);
            assertThat(sent(page, here + "/edit", details("2025-11-04"))).isEqualTo(200);
            assertThat(sent(page, SERIES + "/views/" + VIEW + "/edit", view())).isEqualTo(409);
            page.navigate(here);
            assertThat(page.locator("a[href$='/wordings/" + REPORT_WORDING + "']"))
                    .hasCount(0);
            page.click("a[href*='/wordings/new?of=']");
            page.fill("#w1TextEn", "Invest in tidal and wave power.");
            page.fill("#w1TextJa", "潮力と波力に投資する。");
            people.lookEveryWay(page, "beside");
            page.fill("#w1TextEn", "Invest in tidal and wave power.");
            page.fill("#w1TextJa", "潮力と波力に投資する。");
            page.click("main form.stack button[type=submit]");
            page.waitForURL("**/recommendations/OT-2");
            assertThat(page.locator(".wording")).hasCount(2);
            assertThat(page.locator(".wording").first()).containsText("as published");
            assertThat(page.locator(".wording").last()).containsText("put in a workshop");
            assertThat(page.locator(".wording").last().locator("a[href='#w-" + REPORT_WORDING + "']"))
                    .isVisible();
            people.lookEveryWay(page, "as-published");
        }
    }

    private void whatCannotBeUndoneIsSaidBeforeAndALinkIsLaidForGood(LocalStack stack, People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(SERIES + "/recommendations/OT-3");
            page.click("a[href$='/replace']");
            people.lookEveryWay(page, "replace");
            page.selectOption("#kind", "superseded");
            page.selectOption("#to", "OT-2");
            page.click("form.step button[type=submit]");
            page.waitForURL("**/recommendations/OT-3");
            assertThat(page.locator(".relatives")).containsText("Superseded by OT-2");
            assertThat(sent(
                            page,
                            SERIES + "/recommendations/OT-2/replace",
                            FormData.create().set("kind", "merged").set("to", "OT-3")))
                    .isEqualTo(422);
            page.navigate(SERIES + "/recommendations/OT-2");
            assertThat(page.locator(".relatives")).containsText("Stands in the place of OT-3");
            page.click("a[href$='/publish']");
            people.lookEveryWay(page, "before-publish");
            page.click("form.step button[type=submit]");
            assertThat(page.locator(".facts-line").first()).containsText("published");
            JsonObject whole = json(page, stack, "/api/v1/series/one-text/recommendations/OT-2");
            assertThat(whole.getJsonArray("links").getValuesAs(JsonObject.class))
                    .extracting(link -> link.getString("code") + " " + link.getString("kind"))
                    .containsExactly("OT-3 superseded");
        }
    }

    private static FormData words(String english) {
        return FormData.create()
                .set("version", "0")
                .set("w1Id", "0d000000-0000-4000-8000-0000000000ff")
                .set("w1List", "alternative")
                .set("w1Drafted", "en")
                .set("w1TextEn", english);
    }

    private static FormData details(String madeOn) {
        return FormData.create()
                .set("version", "0")
                .set("theme", "0d000000-0000-4000-8000-000000000002")
                .set("provenance", "listed")
                .set("madeOn", madeOn);
    }

    private static FormData view() {
        return FormData.create()
                .set("version", "0")
                .set("setting", "0d000000-0000-4000-8000-000000000001")
                .set("quantity", "some")
                .set("stance", "opposes")
                .set("drafted", "en")
                .set("textEn", "Some opposed it.");
    }

    private static int sent(Page page, String address, FormData form) {
        return page.context()
                .request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Origin", page.url().replaceAll("(https?://[^/]+).*", "$1"))
                                .setForm(form))
                .status();
    }

    private static JsonObject json(Page page, LocalStack stack, String address) {
        APIResponse answer = page.context()
                .request()
                .get(
                        stack.baseUrl() + address,
                        RequestOptions.create().setHeader("Authorization", "Bearer " + Bearer.token(stack, page)));
        assertThat(answer.status()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.text())).readObject();
    }

    private static final List<String> RECORDS = List.of(
            """
            insert into series (id, slug, title_en, title_ja, summary_en, summary_ja, convened_by_en, convened_by_ja,
                endorsement_en, endorsement_ja)
            values (unhex('0d000000000040008000000000000001'), 'one-text', 'One text', '一つの文言', '', '', 'x', 'x',
                'Nobody has endorsed this record.', 'この記録を承認した者はいません。')
            """,
            """
            insert into theme (id, series_id, code, title_en, title_ja, ordinal)
            values (unhex('0d000000000040008000000000000002'), unhex('0d000000000040008000000000000001'), 'SEA', 'Sea', '海', 1)
            """,
            """
            insert into side (series_id, code, name_en, name_ja, ordinal)
            values (unhex('0d000000000040008000000000000001'), 'JP', 'Japan', '日本', 1)
            """,
            """
            insert into workshop (id, series_id, slug, kind, track, title_en, title_ja, zone, dates)
            values (unhex('0d000000000040008000000000000003'), unhex('0d000000000040008000000000000001'), 'hobart',
                'workshop', '1.5', 'Hobart', 'ホバート', 'UTC', 'unknown')
            """,
            """
            insert into membership (person_id, scope_id, role)
            select id, unhex('0d000000000040008000000000000001'), 'convenor' from person where account = 'convenor'
            """,
            """
            insert ignore into person (id, account, name)
            values (unhex('0d000000000040008000000000000005'), '%s', '%s')
            """
                    .formatted(VOTER, VOTER),
            """
            insert into membership (person_id, scope_id, role)
            select id, unhex('0d000000000040008000000000000003'), 'participant' from person
            where account = '%s'
            """
                    .formatted(VOTER),
            """
            insert into participation (id, workshop_id, series_id, person_id, side, sector, capacity, role, invitation)
            select unhex('0d000000000040008000000000000004'), unhex('0d000000000040008000000000000003'),
                unhex('0d000000000040008000000000000001'), id, 'JP',
                'industry', 'personal', 'participant', 'accepted' from person where account = '%s'
            """
                    .formatted(VOTER),
            """
            insert into view_statement (id, series_id, base, base_id, quantity, group_of, stance, origin, state)
            values (unhex('0d000000000040008000000000000031'), unhex('0d000000000040008000000000000001'), 'project',
                unhex('0d000000000040008000000000000001'), 'some', 'participants', 'supports', 'as_published', 'published')
            """,
            """
            insert into view_text (view_id, language, position, text, drafted)
            values (unhex('0d000000000040008000000000000031'), 'en', '', 'Some supported it.', true)
            """);

    private static void recommendation(
            LocalStack stack, int number, String code, String provenance, @Nullable String madeOn) throws SQLException {
        run(
                stack,
                "insert into recommendation (id, series_id, code, theme_id, state, provenance, ordinal, made_on) values ("
                        + "unhex('0e00000000004000800000000000000" + number
                        + "'), unhex('0d000000000040008000000000000001'), '" + code
                        + "', unhex('0d000000000040008000000000000002'), 'circulated', '" + provenance + "', " + number
                        + ", " + quoted(madeOn) + ")");
    }

    private static void wording(
            LocalStack stack, String key, int of, String list, String grade, String english, @Nullable String japanese)
            throws SQLException {
        String id = "unhex('0d0000000000400080000000000000" + key + "')";
        run(
                stack,
                "insert into wording (id, recommendation_id, list, grade) values (" + id
                        + ", unhex('0e00000000004000800000000000000" + of + "'), '" + list + "', '" + grade + "')");
        run(
                stack,
                "insert into wording_text (wording_id, language, text, drafted, checked) values (" + id + ", 'en', '"
                        + english + "', true, false)");
        if (japanese != null) {
            run(
                    stack,
                    "insert into wording_text (wording_id, language, text, drafted, checked) values (" + id
                            + ", 'ja', '" + japanese + "', false, true)");
        }
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private static void run(LocalStack stack, String statement) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
