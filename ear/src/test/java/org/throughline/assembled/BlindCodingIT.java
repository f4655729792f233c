package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;

/** Two people code apart, and a third settles what they differ in. */
@ExtendWith(Assembled.class)
@Order(1)
class BlindCodingIT {

    private static final String SERIES = "/en/s/economic-security-2025";
    private static final String INSTRUMENT = "/economic-security-cooperation-2026";
    private static final String FIRST_REASON = "The first coder reads it narrowly.";
    private static final String SECOND_REASON = "The second coder reads it broadly.";

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
        APIResponse answer = page.request()
                .post(
                        desk + "/compare/decide",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(FormData.create()
                                        .set("uphold", slot)
                                        .set("rationaleEn", "Mine is right.")
                                        .set(
                                                "version",
                                                page.locator("form[action$='/compare/reopen'] [name=version]")
                                                        .inputValue())));
        return answer.status();
    }
}
