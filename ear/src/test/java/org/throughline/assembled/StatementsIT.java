package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;
import org.throughline.platform.OwnWork;

/** How many statements the database sees of a page: counted at the database, so that nothing is missed. */
@ExtendWith(Assembled.class)
class StatementsIT {

    private static final String MANY = "/en/s/many-recommendations";

    @BeforeAll
    static void fill(LocalStack stack) throws SQLException {
        run(
                stack,
                """
                insert into series (id, slug, title_en, title_ja, summary_en, summary_ja, convened_by_en, convened_by_ja,
                    endorsement_en, endorsement_ja)
                values (unhex('0a000000000040008000000000000001'), 'many-recommendations', 'Many', '多数', '', '', 'x', 'x',
                    'x', 'x')
                """);
        run(
                stack,
                """
                insert into theme (id, series_id, code, title_en, title_ja, ordinal)
                values (unhex('0a000000000040008000000000000002'), unhex('0a000000000040008000000000000001'), 'M', 'M', 'M', 1)
                """);
        run(
                stack,
                """
                insert into membership (person_id, scope_id, role)
                select id, unhex('0a000000000040008000000000000001'), 'staff' from person where account = 'staff-1'
                """);
        add(stack, 1, 10);
    }

    @Test
    void pages_need_few_statements_and_as_many_for_a_thousand_rows_as_for_ten(LocalStack stack, People people)
            throws SQLException {
        try (Page page = people.signedIn("staff-1")) {
            List<String> addresses = List.of(
                    "/en",
                    MANY + "/recommendations",
                    MANY + "/uptake/economic-security-cooperation-2026",
                    MANY + "/overview/economic-security-cooperation-2026/gaps",
                    MANY + "/overview/economic-security-cooperation-2026/flow",
                    MANY + "/overview",
                    "/en/i/economic-security-cooperation-2026/changes");
            List<Integer> ten = new ArrayList<>();
            for (String address : addresses) {
                ten.add(count(stack, page, address));
            }
            add(stack, 11, 1000);
            List<Integer> thousand = new ArrayList<>();
            for (String address : addresses) {
                thousand.add(count(stack, page, address));
            }
            System.out.println(
                    "statements: " + addresses + " " + ten + " with ten rows, " + thousand + " with a thousand");
            assertThat(thousand).isEqualTo(ten);
            assertThat(ten).allSatisfy(statements -> assertThat(statements).isBetween(1, 6));
        }
    }

    @Test
    void what_the_application_does_on_its_own_is_not_counted_as_a_request(LocalStack stack, People people)
            throws SQLException {
        DatabaseAccess database = stack.database();
        try (Page page = people.signedIn("staff-1");
                Connection own = database.connect(database.application());
                Statement statement = own.createStatement()) {
            page.navigate("/en");
            List<String> alone = Statements.of(stack, () -> page.navigate("/en"));
            List<String> amid = Statements.of(stack, () -> {
                ask(statement, new OwnWork().inspect("select count(*) from theme"));
                page.navigate("/en");
            });
            assertThat(alone).isNotEmpty();
            assertThat(amid).hasSameSizeAs(alone);
        }
    }

    private static void ask(Statement statement, String query) {
        try {
            statement.executeQuery(query).close();
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static int count(LocalStack stack, Page page, String address) throws SQLException {
        page.navigate(address);
        return Statements.of(stack, () -> {
                    Response response = page.navigate(address);
                    assertThat(response.status()).as(address).isEqualTo(200);
                })
                .size();
    }

    private static void add(LocalStack stack, int from, int to) throws SQLException {
        String digit = "(select 0 as d union select 1 union select 2 union select 3 union select 4 union select 5"
                + " union select 6 union select 7 union select 8 union select 9)";
        String numbers = "(select 1 + a.d + 10 * b.d + 100 * c.d as i from " + digit + " a, " + digit + " b, " + digit
                + " c having i between " + from + " and " + to + ") numbers";
        String id = "unhex(concat('%s0000000000400080', lpad(hex(i), 14, '0')))";
        run(
                stack,
                "insert into recommendation (id, series_id, code, theme_id, state, provenance, ordinal) select "
                        + id.formatted("0b")
                        + ", unhex('0a000000000040008000000000000001'), concat('M-', i),"
                        + " unhex('0a000000000040008000000000000002'), 'published', 'listed', i from " + numbers);
        run(
                stack,
                "insert into wording (id, recommendation_id, list) select " + id.formatted("0c") + ", "
                        + id.formatted("0b") + ", 'draft' from " + numbers);
        run(
                stack,
                "insert into wording_text (wording_id, language, text, drafted, checked) select " + id.formatted("0c")
                        + ", 'en', concat('Ask number ', i), true, false from " + numbers);
    }

    private static void run(LocalStack stack, String statement) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
