package org.throughline.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Convenor;
import org.throughline.crowd.Crowd;
import org.throughline.crowd.Visitor;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;

/**
 * {@code mvn -Pbench -Dbenchmark=GrowthBenchmark}: how long pages of one series take while others fill the database, at one
 * connection, against the empty state before and after, and how many rows are read for them; and the first screen of a
 * matrix of a thousand recommendations by a thousand clauses, against its own queries over JDBC.
 */
public final class GrowthBenchmark {

    private static final int ROUNDS = 5;
    private static final List<Integer> RECOMMENDATIONS = List.of(100, 10_000);
    private static final String SERIES = "economic-security-2025";
    private static final String WORKSHOP = "growth";
    private static final int VOTERS = 8;
    private static final int QUESTIONS = 5;

    private record State(double milliseconds, long rows) {}

    private final LocalStack stack;
    private final URI server;

    private GrowthBenchmark(LocalStack stack) {
        this.stack = stack;
        this.server = URI.create(stack.baseUrl());
    }

    /** @param arguments the root folder of the source tree; none if it is where this is started */
    public static void main(String[] arguments) throws IOException, SQLException {
        new GrowthBenchmark(MeasuredStack.start(arguments, "bench-growth")).run();
        System.exit(0);
    }

    private void run() throws IOException, SQLException {
        Visitor staff = Crowd.visitor(stack);
        staff.signIn("staff-1", stack.logins().of("staff-1").password());
        Map<String, Load> pages = new LinkedHashMap<>();
        pages.put("list", load("/en/s/" + SERIES + "/recommendations", staff.cookies()));
        pages.put("one recommendation", load("/en/s/" + SERIES + "/recommendations/EN-1", staff.cookies()));
        pages.put("ballot page", ballotPage());
        grow(pages);
        matrix(LargeMatrix.add(stack), staff);
    }

    private void grow(Map<String, Load> pages) throws SQLException {
        OtherSeries others = new OtherSeries(stack.database());
        Map<String, State> before = states(pages);
        Map<Integer, Map<String, State>> grown = new LinkedHashMap<>();
        for (int recommendations : RECOMMENDATIONS) {
            others.grow(recommendations);
            grown.put(recommendations, states(pages));
        }
        others.remove();
        Map<String, State> after = states(pages);
        System.out.printf(
                "%n%-20s %9s %9s %9s %7s %10s %10s%n",
                "page", "others", "ms", "with none", "ratio", "rows read", "with none");
        grown.forEach((recommendations, states) -> states.forEach((name, state) -> print(
                name, recommendations, before.getOrDefault(name, state), state, after.getOrDefault(name, state))));
    }

    /** Milliseconds of each page, once none gets faster any more, and the rows that are read for it. */
    private Map<String, State> states(Map<String, Load> pages) throws SQLException {
        pages.forEach((name, page) -> System.out.printf("warmed, %s: %s%n", name, page.warm()));
        Map<String, State> states = new LinkedHashMap<>();
        try (RowsRead rows = RowsRead.on(stack.database())) {
            for (Map.Entry<String, Load> page : pages.entrySet()) {
                Load load = page.getValue();
                long read = rows.by(() -> bytes(load));
                double[] windows =
                        DoubleStream.generate(load::milliseconds).limit(ROUNDS).toArray();
                states.put(page.getKey(), new State(Ratio.median(windows), read));
            }
        }
        return states;
    }

    private static void print(String name, int recommendations, State before, State now, State after) {
        Ratio ratio = Ratio.between(before.milliseconds(), now.milliseconds(), after.milliseconds());
        System.out.printf(
                "%-20s %9d %9.2f %9.2f %7.2f %10d %10d  %s%n",
                name,
                recommendations,
                ratio.ours(),
                ratio.control(),
                ratio.ratio(),
                now.rows(),
                before.rows(),
                ratio.doubt());
    }

    private void matrix(LargeMatrix matrix, Visitor staff) throws SQLException {
        Load page = load(matrix.path(), staff.cookies());
        System.out.printf("%nwarmed, matrix of a thousand by a thousand: %s%n", page.warm());
        try (PageQueries queries = PageQueries.of(stack, () -> bytes(page), matrix::parameter)) {
            Warming.of(() -> 1 / queries.milliseconds());
            Ratio ratio = Ratio.of(ROUNDS, queries::milliseconds, page::milliseconds);
            System.out.printf(
                    "its first screen: %.1f ms; its %d queries over JDBC, %d rows: %.1f ms; ratio %.2f; %d bytes  %s%n",
                    ratio.ours(),
                    queries.size(),
                    queries.rows(),
                    ratio.control(),
                    ratio.ratio(),
                    bytes(page),
                    ratio.doubt());
        }
    }

    private static long bytes(Load page) {
        try {
            return page.bytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of five questions in the series itself, as one of eight voters opens it. */
    private Load ballotPage() throws IOException {
        List<Voter> voters = Crowd.voters(stack, "growth-voter", VOTERS);
        Visitor browser = Crowd.visitor(stack);
        browser.signIn("convenor", stack.logins().of("convenor").password());
        Convenor convenor = Convenor.of(browser, SERIES);
        convenor.gather(WORKSHOP);
        for (int i = 0; i < VOTERS; i++) {
            convenor.seat(WORKSHOP, voters.get(i).account(), i);
        }
        List<UUID> wordings = new ArrayList<>();
        for (int i = 1; i <= QUESTIONS; i++) {
            wordings.add(convenor.recommend("G-" + i));
        }
        Ballot ballot =
                convenor.draft(WORKSHOP, "always", wordings, Instant.now().plus(Duration.ofDays(9)));
        convenor.opened(ballot).taken();
        Voter voter = voters.getFirst();
        voter.open(ballot);
        return load(ballot.path(), voter.browser().cookies());
    }

    private Load load(String path, String cookies) {
        return new Load(server, path, cookies, 1);
    }
}
