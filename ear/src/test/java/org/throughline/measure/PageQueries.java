package org.throughline.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.assembled.Statements;
import org.throughline.local.LocalStack;

/**
 * The queries of a page, as the database logs them while it is asked for, run over JDBC by themselves: one after the other
 * in one transaction, every column of every row read. The log has question marks for their parameters.
 */
final class PageQueries implements AutoCloseable {

    private static final Duration WINDOW = Duration.ofSeconds(3);

    /** What stands for the last question mark of the beginning of a query. */
    interface Binding {
        Object value(String before);
    }

    private record Bound(String query, List<Object> values) {}

    private final Connection connection;
    private final List<Bound> queries;

    private PageQueries(Connection connection, List<Bound> queries) {
        this.connection = connection;
        this.queries = queries;
    }

    static PageQueries of(LocalStack stack, Runnable page, Binding binding) throws SQLException {
        List<Bound> queries = Statements.of(stack, page).stream()
                .filter(command -> command.strip().toLowerCase(Locale.ROOT).startsWith("select"))
                .map(query -> new Bound(query, values(query, binding)))
                .toList();
        return new PageQueries(BareConnection.to(stack.database()), queries);
    }

    private static List<Object> values(String query, Binding binding) {
        List<Object> values = new ArrayList<>();
        for (int mark = query.indexOf('?'); mark >= 0; mark = query.indexOf('?', mark + 1)) {
            values.add(binding.value(query.substring(0, mark)));
        }
        return values;
    }

    int size() {
        return queries.size();
    }

    /** Runs them once and gives back how many rows they brought. */
    int rows() {
        try {
            int rows = 0;
            for (Bound bound : queries) {
                rows += read(bound);
            }
            connection.commit();
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How long they take together, over three seconds. */
    double milliseconds() {
        long start = System.nanoTime();
        int times = 0;
        for (; System.nanoTime() < start + WINDOW.toNanos(); times++) {
            rows();
        }
        return (System.nanoTime() - start) / 1e6 / times;
    }

    private int read(Bound bound) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(bound.query())) {
            for (int i = 0; i < bound.values().size(); i++) {
                query.setObject(i + 1, bound.values().get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                int count = 0;
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                    count++;
                }
                return count;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
