package org.throughline.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that stays without auto-commit between transactions. Turning auto-commit on is only noted, and done when a
 * statement is asked for outside of a transaction, or when something of a transaction is still open, which JDBC then
 * commits. Used by one thread at a time, like every connection.
 */
final class SteadyConnection implements InvocationHandler {

    private final Connection connection;
    private boolean wanted = true;
    private boolean actual = true;
    private boolean open;

    SteadyConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "setAutoCommit" -> want(arguments != null && (Boolean) arguments[0]);
            case "getAutoCommit" -> wanted;
            case "createStatement", "prepareStatement", "prepareCall" -> {
                settle();
                open = !actual;
                yield pass(method, arguments);
            }
            case "commit" -> ended(pass(method, arguments));
            case "rollback" -> arguments == null ? ended(pass(method, null)) : pass(method, arguments);
            default -> pass(method, arguments);
        };
    }

    private @Nullable Object want(boolean automatic) throws SQLException {
        wanted = automatic;
        if (!automatic || open) {
            settle();
        }
        return null;
    }

    private void settle() throws SQLException {
        if (wanted != actual) {
            connection.setAutoCommit(wanted);
            actual = wanted;
            open = false;
        }
    }

    private @Nullable Object ended(@Nullable Object result) {
        open = false;
        return result;
    }

    private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
