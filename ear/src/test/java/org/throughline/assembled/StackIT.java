package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;

/** The stack is up and is what a production server would be. */
@ExtendWith(Assembled.class)
class StackIT {

    @Test
    void the_first_page_answers(People people) {
        try (Page page = people.guest(Screen.LAPTOP, "en")) {
            Response response = page.navigate("/");
            assertThat(response).isNotNull();
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.url()).endsWith("/en");
            assertThat(response.headers()).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void the_server_took_every_line_of_its_configuration(LocalStack stack) throws IOException {
        assertThat(Files.readString(stack.logs().resolve("payara.log")))
                .doesNotContainPattern("Boot Command \\S+ failed");
    }

    @Test
    void a_convenor_signs_in(People people, LocalStack stack) {
        try (Page page = people.signedIn("convenor")) {
            assertThat(page.url()).isEqualTo(stack.baseUrl() + "/en");
            people.photograph(page, "signed-in");
        }
    }

    @Test
    void every_table_is_transactional_and_compares_by_code_point(LocalStack stack) throws SQLException {
        assertThat(
                        rows(
                                stack.database(),
                                """
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
                          AND (engine <> 'InnoDB' OR table_collation <> 'utf8mb4_bin')
                        """))
                .isEmpty();
    }

    @Test
    void keys_checks_and_indexes_are_called_by_their_table_first(LocalStack stack) throws SQLException {
        assertThat(
                        rows(
                                stack.database(),
                                """
                        SELECT named.name FROM (
                          SELECT table_name AS belongs_to, constraint_name AS name
                          FROM information_schema.table_constraints WHERE table_schema = DATABASE()
                          UNION SELECT table_name, index_name
                          FROM information_schema.statistics WHERE table_schema = DATABASE()) named
                        WHERE named.name <> 'PRIMARY'
                          AND LEFT(named.name, CHAR_LENGTH(named.belongs_to) + 1) <> CONCAT(named.belongs_to, '_')
                        """))
                .isEmpty();
    }

    @Test
    void nobody_stands_on_a_side_of_another_series(LocalStack stack) throws SQLException {
        assertThat(
                        rows(
                                stack.database(),
                                """
                        SELECT CONCAT(column_name, ' ', referenced_table_name, ' ', referenced_column_name)
                        FROM information_schema.key_column_usage
                        WHERE table_schema = DATABASE() AND table_name = 'participation'
                          AND constraint_name IN ('participation_workshop', 'participation_side')
                        """))
                .containsExactlyInAnyOrder(
                        "workshop_id workshop id",
                        "series_id workshop series_id",
                        "series_id side series_id",
                        "side side code");
    }

    @Test
    void the_application_may_add_to_the_audit_and_to_the_parts_of_coders_but_not_rewrite_them(LocalStack stack)
            throws SQLException {
        DatabaseAccess database = stack.database();
        try (Connection connection = database.connect(database.application());
                Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT COUNT(*) FROM audit_event").close();
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM audit_event"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE audit_event SET id = id"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            statement.executeQuery("SELECT COUNT(*) FROM mapping_part").close();
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM mapping_part"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE mapping_part SET part = 'adjudicator'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id INT)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("ALTER TABLE audit_event ADD COLUMN mine INT"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    private static List<String> rows(DatabaseAccess database, String query) throws SQLException {
        try (Connection connection = database.connect(database.root());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
