package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;

/** Two people code apart, and a third settles what they differ in. */
@ExtendWith(Assembled.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class BlindCodingIT {

    private static final String SERIES = "/en/s/economic-security-2025";
    private static final String INSTRUMENT = "/economic-security-cooperation-2026";
    private static final String FIRST_REASON = "The first coder reads it narrowly.";
    private static final String SECOND_REASON = "The second coder reads it broadly.";

    /** The tests that count by hand find the series as it was loaded, with its examples alone. */
    @AfterAll
    static void take_back_what_was_coded(LocalStack stack) throws SQLException {
        String ofCoding = " x JOIN coding c ON c.id = x.coding_id JOIN mapping m ON m.id = c.mapping_id";
        String ofMapping = " x JOIN mapping m ON m.id = x.mapping_id";
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            for (String from : List.of(
                    "evidence x JOIN finding f ON f.id = x.finding_id JOIN coding c ON c.id = f.coding_id"
                            + " JOIN mapping m ON m.id = c.mapping_id",
                    "finding" + ofCoding,
                    "absence" + ofCoding,
                    "authentic_check" + ofCoding,
                    "suggestion_verdict" + ofCoding,
                    "coding" + ofMapping,
                    "mapping_part" + ofMapping,
                    "settlement" + ofMapping)) {
                statement.executeUpdate("DELETE x FROM " + from + " WHERE NOT m.illustrative");
            }
            statement.executeUpdate("DELETE FROM mapping WHERE NOT illustrative");
        }
    }

    @Test
    void two_code_blind_then_differ_and_only_a_third_decides(People people) {
        String code = "/CM-5";
        String desk = SERIES + "/coding" + INSTRUMENT + code;
        try (Page first = people.signedIn("staff-1");
                Page second = people.signedIn("staff-2");
                Page third = people.signedIn("staff-3")) {
            code(first, desk, "echoed", FIRST_REASON);
            finish(first, "echoed");

            for (Page other : List.of(second, third)) {
                for (String page : List.of(
                        desk,
                        SERIES + "/coding" + INSTRUMENT,
                        SERIES + "/uptake" + INSTRUMENT,
                        SERIES + "/uptake" + INSTRUMENT + code,
                        desk + "/compare",
                        "/en/i" + INSTRUMENT)) {
                    other.navigate(page);
                    assertThat(other.content()).as(page).doesNotContain(FIRST_REASON);
                    assertThat(other.locator(".chips, .matrix td.cell")
                                    .filter(having(code.substring(1)))
                                    .count())
                            .as(page)
                            .isZero();
                }
                assertThat(status(other, desk + "/compare")).isEqualTo(404);
                assertThat(status(other, SERIES + "/uptake" + INSTRUMENT + code))
                        .isEqualTo(404);
            }

            code(second, desk, "partly_adopted", SECOND_REASON);
            first.navigate(desk);
            assertThat(first.content()).contains(FIRST_REASON).doesNotContain(SECOND_REASON);
            finish(second, "partly_adopted");

            first.navigate(desk + "/compare");
            assertThat(first.content()).contains(FIRST_REASON, SECOND_REASON);
            assertThat(first.locator("form[action$='/compare/decide']").count()).isZero();
            assertThat(decide(first, desk, "1")).isEqualTo(409);
            second.navigate(desk + "/compare");
            assertThat(decide(second, desk, "2")).isEqualTo(409);

            third.navigate(desk + "/compare");
            people.look(third, "compare");
            third.check("input[name=uphold][value='1']");
            third.fill("#rationaleEn", "The narrow reading is what the words bear.");
            third.click("form[action$='/decide'] button[type=submit]");
            PlaywrightAssertions.assertThat(third.locator("main")).containsText("upheld the coding of coder 1");
            third.navigate(SERIES + "/uptake" + INSTRUMENT + code);
            assertThat(third.locator(".verdict").innerText()).contains("echoed");
        }
    }

    @Test
    void who_has_coded_stays_a_coder_and_never_becomes_the_third(People people, LocalStack stack) throws SQLException {
        String code = "/CM-4";
        String desk = SERIES + "/coding" + INSTRUMENT + code;
        try (Page first = people.signedIn("staff-1");
                Page second = people.signedIn("staff-2");
                Page third = people.signedIn("staff-3")) {
            code(first, desk, "echoed", FIRST_REASON);
            finish(first, "echoed");
            first.click("form[action$='/resume'] button");
            assertThat(first.locator("form[action$='/give-back']").count()).isZero();
            assertThat(post(first, desk + "/give-back", FormData.create())).isEqualTo(409);
            finish(first, "echoed");
            code(second, desk, "partly_adopted", SECOND_REASON);
            assertThat(second.locator("form[action$='/give-back']").count()).isOne();
            finish(second, "partly_adopted");

            first.navigate(desk + "/compare");
            first.click("form[action$='/compare/reopen'] button");
            for (Page coder : List.of(first, second)) {
                coder.navigate(desk);
                assertThat(coder.locator("form[action$='/give-back']").count()).isZero();
                assertThat(post(coder, desk + "/give-back", FormData.create())).isEqualTo(409);
            }
            third.navigate(desk);
            assertThat(third.locator("form[action$='/begin']").count()).isZero();
            assertThat(post(
                            third,
                            desk + "/begin",
                            FormData.create().set("id", UUID.randomUUID().toString())))
                    .isEqualTo(409);

            first.navigate(desk);
            finish(first, "echoed");
            second.navigate(desk);
            finish(second, "partly_adopted");
            first.navigate(desk + "/compare");
            assertThat(decide(first, desk, "2")).isEqualTo(409);
            third.navigate(desk + "/compare");
            third.check("input[name=uphold][value='1']");
            third.fill("#rationaleEn", "The words are the same as before.");
            third.click("form[action$='/decide'] button[type=submit]");
            PlaywrightAssertions.assertThat(third.locator("main")).containsText("upheld the coding of coder 1");
            third.navigate(SERIES + "/uptake" + INSTRUMENT + code);
            assertThat(third.locator("main").innerText())
                    .contains("when they coded again they knew each other’s work", "a third decided")
                    .doesNotContain("did not see each other’s work");
        }
        theDatabaseKeepsParts(stack.database(), code.substring(1));
    }

    /** Somebody who once finished a coding, of which nothing is left, is refused as the third by the keys alone. */
    private static void theDatabaseKeepsParts(DatabaseAccess database, String code) throws SQLException {
        try (Connection connection = database.connect(database.application());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String mapping = key(
                    statement,
                    """
                    SELECT HEX(st.mapping_id) FROM settlement st
                    JOIN mapping m ON m.id = st.mapping_id
                    JOIN recommendation r ON r.id = m.unit_id
                    JOIN series s ON s.id = r.series_id
                    WHERE s.slug = 'economic-security-2025' AND r.code = '%s'
                    """
                            .formatted(code));
            String gone = key(statement, "SELECT HEX(id) FROM person WHERE account = 'convenor'");
            String take =
                    "INSERT INTO mapping_part (mapping_id, person_id, part) VALUES (" + mapping + ", " + gone + ", ";
            assertThat(statement.executeUpdate(take + "'coder')")).isOne();
            assertThatThrownBy(() -> statement.executeUpdate(take + "'adjudicator')"))
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class);
            for (String change : List.of(
                    "adjudicator = " + gone,
                    "adjudicator = " + gone + ", adjudicator_part = 'coder'",
                    "coder_part = NULL",
                    "adjudicator_part = NULL",
                    "illustrative = TRUE, coder_part = NULL, adjudicator_part = NULL")) {
                assertThatThrownBy(() -> statement.executeUpdate(
                                "UPDATE settlement SET " + change + " WHERE mapping_id = " + mapping))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("settlement_");
            }
            connection.rollback();
        }
    }

    private static String key(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            assertThat(found.next()).isTrue();
            return "X'" + found.getString(1) + "'";
        }
    }

    /** First: a whole that is settled outdoes the examples, and an element must not. */
    @Test
    @Order(1)
    void an_element_coded_apart_has_a_result_of_its_own_and_changes_no_figure(People people) {
        String whole = SERIES + "/coding" + INSTRUMENT + "/EN-1";
        String matrix = SERIES + "/uptake" + INSTRUMENT;
        String result = matrix + "/EN-1(2)";
        try (Page first = people.signedIn("staff-1");
                Page second = people.signedIn("staff-2");
                Page member = people.signedIn("participant-au-1")) {
            first.navigate(matrix);
            List<String> counted = first.locator(".matrix tfoot .row-head, .matrix tfoot .whole")
                    .allInnerTexts();
            int examples = first.locator(".matrix td.is-example").count();
            first.navigate(whole);
            first.click("#units a[href$='/EN-1(2)']");
            PlaywrightAssertions.assertThat(first.locator("h1")).hasText("Code EN-1(2)");
            people.look(first, "element");
            code(first, whole + "(2)", "adopted", FIRST_REASON);
            assertThat(first.locator("input[type=checkbox][name=element]").count())
                    .isZero();
            finish(first, "adopted");

            second.navigate(SERIES + "/coding" + INSTRUMENT);
            PlaywrightAssertions.assertThat(
                            second.locator(".recommendations li").filter(having("EN-1(2)")))
                    .hasCount(1);
            for (Page other : List.of(second, member)) {
                for (String page : List.of(whole + "(2)", result, matrix + "?by=element", "/en/i" + INSTRUMENT)) {
                    other.navigate(page);
                    assertThat(other.content()).as(page).doesNotContain(FIRST_REASON);
                }
                assertThat(status(other, result)).isEqualTo(404);
            }
            code(second, whole + "(2)", "adopted", SECOND_REASON);
            finish(second, "adopted");

            member.navigate(result);
            PlaywrightAssertions.assertThat(member.locator("h1")).containsText("EN-1(2)");
            assertThat(member.locator(".verdict").innerText()).contains("adopted");
            member.navigate(matrix + "?by=element");
            PlaywrightAssertions.assertThat(member.locator(".matrix td.whole a[href$='/EN-1(2)']"))
                    .hasCount(1);
            first.navigate(SERIES + "/recommendations/EN-1");
            PlaywrightAssertions.assertThat(first.locator(".traces")).containsText("element 2");
            assertThat(first.request().get(matrix + "/export/uptake.json").text())
                    .contains("\"EN-1(2)\"");
            assertThat(status(first, whole + "(5)")).isEqualTo(404);
            assertThat(status(first, SERIES + "/coding" + INSTRUMENT + "/EN-2(1)"))
                    .isEqualTo(404);
            first.navigate(matrix);
            assertThat(first.locator(".matrix tfoot .row-head, .matrix tfoot .whole")
                            .allInnerTexts())
                    .isEqualTo(counted);
            assertThat(first.locator(".matrix td.is-example").count())
                    .as("the examples of the wholes stay")
                    .isEqualTo(examples)
                    .isPositive();
        }
    }

    @Test
    void a_result_without_a_quote_is_not_published(People people) {
        String desk = SERIES + "/coding" + INSTRUMENT + "/TE-4";
        try (Page only = people.signedIn("staff-1")) {
            code(only, desk, "echoed", FIRST_REASON);
            finish(only, "echoed");
            only.click("form[action$='/publish'] button");
            PlaywrightAssertions.assertThat(only.locator("main")).containsText("A quote is missing");
        }
    }

    @Test
    void the_database_itself_refuses_a_third_person_who_was_one_of_the_two(LocalStack stack) throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.application());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String adjudicator : List.of("first_coder", "second_coder")) {
                assertThatThrownBy(() -> statement.executeUpdate(
                                "UPDATE settlement SET adjudicator = " + adjudicator + " WHERE kind = 'adjudication'"))
                        .as(adjudicator)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("settlement_apart");
            }
            assertThatThrownBy(() -> statement.executeUpdate(
                            "UPDATE settlement SET first_coder = adjudicator" + " WHERE kind = 'adjudication'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE coding SET coder ="
                            + " (SELECT s.adjudicator FROM settlement s WHERE s.mapping_id = coding.mapping_id)"
                            + " WHERE slot = 1 AND mapping_id IN"
                            + " (SELECT mapping_id FROM settlement WHERE kind = 'adjudication')"))
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class);
            connection.rollback();
        }
    }

    private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }

    private static void code(Page page, String desk, String degree, String reason) {
        page.navigate(desk);
        page.click("form[action$='/begin'] button");
        page.selectOption("#clause", "cl_12");
        page.check("input[name=degree][value=" + degree + "]");
        page.fill("#rationaleEn", reason);
        page.click("form[action$='/findings'] button[type=submit]");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(reason);
    }

    private static void finish(Page page, String uptake) {
        page.check("input[name=uptake][value=" + uptake + "]");
        page.click("button[formaction$='/finish']");
        assertThat(page.locator(".notice.good, form[action$='/resume']").count())
                .isPositive();
    }

    private static int status(Page page, String address) {
        return page.request().get(address).status();
    }

    /** Sends the decision past the page, which offers no form to a coder. */
    private static int decide(Page page, String desk, String slot) {
        return post(
                page,
                desk + "/compare/decide",
                FormData.create()
                        .set("uphold", slot)
                        .set("rationaleEn", "Mine is right.")
                        .set(
                                "version",
                                page.locator("form[action$='/compare/reopen'] [name=version]")
                                        .inputValue()));
    }

    private static int post(Page page, String address, FormData form) {
        APIResponse answer = page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(form));
        return answer.status();
    }
}
