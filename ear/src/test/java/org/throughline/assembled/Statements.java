package org.throughline.assembled;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.local.LocalStack;

/**
 * The commands that requests to the application had sent to the database while something was done, as the database logs
 * them: queries, and what begins and ends transactions. Left out are the pool's question whether a connection still
 * stands, which it asks once a second, what sets a new connection up, and preparations, which are made once a connection
 * and counted apart. What the application asks on its own meanwhile, such as looking for deadlines, carries a mark and is
 * not a request's, and neither is what ends its transactions.
 */
public final class Statements {

    private static final String LOGGED =
            """
            select thread_id, command_type, cast(argument as char) from mysql.general_log
            where command_type in ('Connect', 'Query', 'Execute', 'Prepare') and user_host like 'throughline\\_app%'
            order by event_time, thread_id
            """;

    private static final String OWN = "/* own work */";
    private static final Pattern CONTROL =
            Pattern.compile("set |commit|rollback|begin|start transaction", Pattern.CASE_INSENSITIVE);

    /** What the driver asks when a connection is made. */
    private static final Pattern SET_UP = Pattern.compile("/\\* mysql-connector|select @@", Pattern.CASE_INSENSITIVE);

    private final List<String> commands = new ArrayList<>();
    private final List<String> prepared = new ArrayList<>();

    private Statements() {}

    /** @param act what is done, completely, before it returns */
    public static List<String> of(LocalStack stack, Runnable act) throws SQLException {
        return logged(stack, act).commands;
    }

    /** What was prepared while something was done, on whatever connection. */
    static List<String> prepared(LocalStack stack, Runnable act) throws SQLException {
        return logged(stack, act).prepared;
    }

    private static Statements logged(LocalStack stack, Runnable act) throws SQLException {
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
            return read(log);
        }
    }

    private static Statements read(Statement log) throws SQLException {
        Statements found = new Statements();
        Map<Long, Wire> wires = new HashMap<>();
        try (ResultSet rows = log.executeQuery(LOGGED)) {
            while (rows.next()) {
                Wire wire = wires.computeIfAbsent(rows.getLong(1), id -> new Wire());
                switch (rows.getString(2)) {
                    case "Connect" -> wire.opening = true;
                    case "Prepare" -> found.prepared.add(rows.getString(3));
                    default -> wire.take(rows.getString(3), found.commands);
                }
            }
        }
        return found;
    }

    /** One connection, as far as it was logged: what controls a transaction belongs to the statements beside it. */
    private static final class Wire {

        private final List<String> held = new ArrayList<>();
        private boolean opening;
        private boolean known;
        private boolean own;

        private void take(String command, List<String> commands) {
            if (CONTROL.matcher(command).lookingAt()) {
                if (!known) {
                    held.add(command);
                } else if (!own) {
                    commands.add(command);
                }
            } else if (!opening || !SET_UP.matcher(command).lookingAt()) {
                own = command.startsWith(OWN);
                if (!own) {
                    if (!opening) {
                        commands.addAll(held);
                    }
                    commands.add(command);
                }
                held.clear();
                known = true;
                opening = false;
            }
        }
    }
}
