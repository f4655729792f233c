package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/**
 * After a dialogue has been recorded and voted on, a participant can be found where the programme needs the person and
 * nowhere else: neither beside a note, a view, a recommendation or an answer, nor in what the servers log.
 */
@ExtendWith(Assembled.class)
@Order(4)
class NonAttributionIT {

    /** Voted, and proposed nothing. */
    private static final String PARTICIPANT = "participant-au-3";

    /** Who was invited to what, and who was asked to vote: never what anybody said or answered. */
    private static final Set<String> PROGRAMME = Set.of(
            "person.id",
            "person.subject",
            "person.account",
            "membership.person_id",
            "participation.person_id",
            "electorate.voter_id",
            "invitee.account");

    @BeforeAll
    static void gather(People people) {
        SydneyWorkshop.ensure(people);
        String round;
        try (Page page = people.signedIn("convenor")) {
            SydneyWorkshop.recommendation(page, "NA-1", "Publish one calendar of port closures.");
            round = SydneyWorkshop.drafted(page, "Round that names nobody", "NA-1");
            SydneyWorkshop.opened(page);
        }
        try (Page page = people.signedIn(PARTICIPANT, Screen.PHONE)) {
            page.navigate("/en/s/economic-security-2025/ballots/" + round + "/vote");
            page.check("input[name=q1][value=a]");
            page.click("#ballot-look");
            page.click("#ballot-cast");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Recorded");
        }
        try (Page page = people.signedIn("convenor")) {
            SydneyWorkshop.closed(page, round);
        }
    }

    @Test
    void no_table_links_a_participant_to_what_was_said_or_voted(LocalStack stack) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement()) {
            List<String> names = strings(
                    statement,
                    "select hex(id) from person where account = '" + PARTICIPANT + "'"
                            + " union all select subject from person where account = '" + PARTICIPANT + "'");
            assertThat(names).hasSize(2);
            Set<String> found = new TreeSet<>();
            for (String column : strings(
                    statement,
                    """
                    select concat(table_name, '.', column_name) from information_schema.columns
                    where table_schema = database() and table_name <> 'flyway_schema_history'
                      and data_type in ('binary', 'varbinary', 'char', 'varchar', 'text', 'mediumtext', 'longtext',
                        'blob', 'mediumblob', 'longblob', 'json')
                    """)) {
                if (holds(statement, column, names)) {
                    found.add(column);
                }
            }
            assertThat(found).contains("participation.person_id", "electorate.voter_id");
            assertThat(PROGRAMME).containsAll(found);
        }
    }

    @Test
    void the_audit_names_no_participant_and_knows_nothing_of_casting(LocalStack stack) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement()) {
            assertThat(strings(statement, "select distinct actor from audit_event where actor is not null"))
                    .isNotEmpty()
                    .noneMatch(actor -> actor.startsWith("participant-"));
            assertThat(strings(statement, "select distinct act from audit_event"))
                    .contains("round.opened")
                    .noneMatch(act -> act.contains("cast") || act.contains("vote"));
        }
    }

    @Test
    void no_log_names_a_participant(LocalStack stack) throws IOException, SQLException {
        String subject;
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement statement = connection.createStatement()) {
            subject = strings(statement, "select subject from person where account = '" + PARTICIPANT + "'")
                    .getFirst();
        }
        List<Path> logs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(stack.settings().home())) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".log") || file.startsWith(stack.logs()))
                    .forEach(logs::add);
        }
        assertThat(logs).isNotEmpty();
        assertThat(logs).allSatisfy(log -> assertThat(read(log))
                .as(log.toString())
                .doesNotContain("participant-au-", "participant-jp-", subject));
    }

    private static boolean holds(Statement statement, String column, List<String> names) throws SQLException {
        String[] parts = column.split("\\.");
        String value = "`" + parts[1] + "`";
        String bytes = "hex(" + value + ") like '%" + names.get(0) + "%'";
        String text = "convert(" + value + " using latin1) like '%" + PARTICIPANT + "%' or convert(" + value
                + " using latin1) like '%" + names.get(1) + "%'";
        return !strings(statement, "select 1 from `" + parts[0] + "` where " + bytes + " or " + text + " limit 1")
                .isEmpty();
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
