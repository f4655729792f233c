package org.throughline.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.throughline.local.setting.DatabaseAccess;

/**
 * How many rows MariaDB reads to answer the application, as it counts them itself while this is open: the same on every
 * machine, however busy. What the application asks on its own meanwhile is among them.
 */
final class RowsRead implements AutoCloseable {

    private final Connection connection;
    private final Statement statement;
    private final String question;

    private RowsRead(Connection connection, Statement statement, String account) {
        this.connection = connection;
        this.statement = statement;
        this.question = "select coalesce(sum(rows_read), 0) from information_schema.user_statistics where user = '"
                + account + "'";
    }

    static RowsRead on(DatabaseAccess database) throws SQLException {
        Connection connection = database.connect(database.root());
        Statement statement = connection.createStatement();
        statement.execute("set global userstat = 1");
        return new RowsRead(connection, statement, database.application().user());
    }

    /** The fewest over some askings, since the application may ask something on its own during one of them. */
    long by(Runnable page) throws SQLException {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = soFar();
            page.run();
            fewest = Math.min(fewest, soFar() - before);
        }
        return fewest;
    }

    private long soFar() throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        statement.execute("set global userstat = 0");
        connection.close();
    }
}
