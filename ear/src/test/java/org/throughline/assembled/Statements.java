package org.throughline.assembled;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.throughline.local.LocalStack;

/**
 * The statements that requests to the application had sent to the database while something was done, as the database logs
 * them, without transaction control. What the application asks on its own meanwhile, such as looking for deadlines, carries
 * a mark and is not a request's.
 */
final class Statements {

    private static final String LOGGED =
            """
            select cast(argument as char) from mysql.general_log
            where command_type in ('Query', 'Execute') and user_host like 'throughline\\_app%'
              and cast(argument as char) not rlike '^(set |commit|rollback|begin|start transaction|select @@|/\\\\* mysql-connector)'
              and cast(argument as char) not like '/* own work */%'
            order by event_time
            """;

    private Statements() {}

    /** @param act what is done, completely, before it returns */
    static List<String> of(LocalStack stack, Runnable act) throws SQLException {
        try (Connection connection = stack.database().connect(stack.database().root());
                Statement log = connection.createStatement()) {
            log.execute("set global log_output = 'TABLE'");
            log.execute("truncate table mysql.general_log");
            log.execute("set global general_log = on");
            try {
                act.run();
            } finally {
                log.execute("set global general_log = off");
            }
            List<String> statements = new ArrayList<>();
            try (ResultSet rows = log.executeQuery(LOGGED)) {
                while (rows.next()) {
                    statements.add(rows.getString(1));
                }
            }
            return statements;
        }
    }
}
