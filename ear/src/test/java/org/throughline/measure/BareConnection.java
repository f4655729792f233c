package org.throughline.measure;

import java.sql.Connection;
import java.sql.SQLException;
import org.throughline.local.setting.DatabaseAccess;

/**
 * A connection as the application has them, with its account, its isolation and statements prepared once and kept, but
 * without its pool and its server.
 */
final class BareConnection {

    private static final String PREPARED =
            "&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=256" + "&prepStmtCacheSqlLimit=16384";

    private BareConnection() {}

    static Connection to(DatabaseAccess database) throws SQLException {
        Connection connection = database.application().connect(database.url() + PREPARED);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }
}
