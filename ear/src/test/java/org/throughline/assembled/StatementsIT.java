package org.throughline.assembled;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DatabaseAccess;
import org.throughline.platform.OwnWork;

/** How many commands the database sees of a page: counted at the database, so that nothing is missed. */
@ExtendWith(Assembled.class)
class StatementsIT {

    private static final String MANY = "/en/s/" + ManyRecords.SERIES;
    private static final String INSTRUMENT = "economic-security-cooperation-2026";

    /** How many commands these pages may take, transactions included. */
    private static final Map<String, Integer> MOST = Map.of(
            "/en",
            4,
            MANY + "/recommendations",
            6,
            MANY + "/recommendations/M-1",
            9,
            MANY + "/uptake/" + INSTRUMENT,
            7,
            "/en/i/" + INSTRUMENT,
            7,
            "/en/s/economic-security-2025/public",
            9);

    /** What the variables of addresses stand for. */
    private static final Map<String, String> SAMPLES = Map.of(
            "lang", "en",
            "series", ManyRecords.SERIES,
            "code", "M-1",
            "recommendation", "M-1",
            "instrument", INSTRUMENT,
            "slug", INSTRUMENT,
            "theme", "M",
            "round", "0e000000-0040-0080-0000-000000000001",
            "id", "0d000000-0040-0080-0000-000000000001");

    private static final Map<String, Set<String>> READERS =
            Map.of("staff-1", Set.of("staff"), "convenor", Set.of("convenor"));

    private static ManyRecords records;

    @BeforeAll
    static void fill(LocalStack stack) throws SQLException {
        records = new ManyRecords(stack);
        records.found("staff-1", "staff-2", "convenor");
        records.add(1, 10, "staff-1", "staff-2");
    }

    @Test
    void every_page_takes_as_many_commands_for_a_thousand_rows_as_for_ten(LocalStack stack, People people)
            throws SQLException {
        Map<String, List<String>> ten = counted(stack, people);
        records.add(11, 1000, "staff-1", "staff-2");
        Map<String, List<String>> thousand = counted(stack, people);
        Map<String, Integer> counts = new TreeMap<>();
        ten.forEach((address, commands) -> counts.put(address, commands.size()));
        System.out.println("commands at the database, by page: " + counts);
        assertThat(thousand).hasSizeGreaterThan(50).containsOnlyKeys(ten.keySet());
        SoftAssertions softly = new SoftAssertions();
        thousand.forEach((address, commands) ->
                softly.assertThat(commands).as(address).hasSameSizeAs(requireNonNull(ten.get(address))));
        MOST.forEach((address, most) ->
                softly.assertThat(ten.get("staff-1 " + address)).as(address).hasSizeBetween(1, most));
        softly.assertAll();
    }

    @Test
    void statements_are_prepared_once_and_kept(LocalStack stack, People people) throws SQLException {
        try (Page page = people.signedIn("staff-1")) {
            List<String> addresses = List.of(MANY + "/recommendations", MANY + "/uptake/" + INSTRUMENT);
            Runnable twenty = () -> IntStream.range(0, 20)
                    .forEach(i -> addresses.forEach(address ->
                            assertThat(page.request().get(address).status()).isEqualTo(200)));
            twenty.run();
            assertThat(Statements.prepared(stack, twenty)).isEmpty();
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

    /** What each page takes that answers, as each reader reads it, once everything that is kept is kept. */
    private static Map<String, List<String>> counted(LocalStack stack, People people) throws SQLException {
        Map<String, List<String>> counts = new TreeMap<>();
        for (Map.Entry<String, Set<String>> reader : new LinkedHashMap<>(READERS).entrySet()) {
            try (Page page = people.signedIn(reader.getKey())) {
                for (String address : addresses(reader.getValue())) {
                    if (status(page, address) == 200) {
                        counts.put(reader.getKey() + " " + address, Statements.of(stack, () -> status(page, address)));
                    }
                }
            }
        }
        return counts;
    }

    private static List<String> addresses(Set<String> roles) {
        return Stream.concat(
                        MOST.keySet().stream(),
                        Endpoint.all().stream()
                                .filter(endpoint -> endpoint.method().equals("GET") && !endpoint.isApi())
                                .filter(endpoint -> endpoint.access().anyone() || endpoint.admits(roles))
                                .map(endpoint -> endpoint.address(SAMPLES))
                                .filter(address -> address.startsWith("/en") && address.indexOf('{') < 0))
                .distinct()
                .sorted()
                .toList();
    }

    private static int status(Page page, String address) {
        APIResponse answer = page.request().get(address, RequestOptions.create().setMaxRedirects(0));
        int status = answer.status();
        answer.dispose();
        return status;
    }

    private static void ask(Statement statement, String query) {
        try {
            statement.executeQuery(query).close();
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
