package org.throughline.web.guard;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.web.refusal.SenderGone;

/**
 * Keeps out of the server's log what is a fault of whoever sent the request: broken off, or no HTTP at all. Strangers
 * could fill it with stack traces otherwise, and what they sent would stand there.
 */
@WebListener
public class LoggedFaults implements ServletContextListener {

    /** Where the server and its libraries tell of such requests. Held, so that the filters stay. */
    private static final List<Logger> LOGGERS = Stream.of(
                    "jakarta.enterprise.web",
                    "jakarta.enterprise.web.core",
                    "org.glassfish.grizzly.filterchain.DefaultFilterChain",
                    "org.glassfish.grizzly.http.HttpServerFilter",
                    "org.glassfish.jersey.server.ServerRuntime$Responder",
                    "websocket")
            .map(Logger::getLogger)
            .toList();

    /** The package in which the server takes a request apart, and the logger of the same. */
    private static final String CONNECTOR = "org.glassfish.grizzly.http.";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        LOGGERS.forEach(logger -> logger.setFilter(LoggedFaults::isOurs));
    }

    /** The server outlives the application. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        LOGGERS.forEach(logger -> logger.setFilter(null));
    }

    static boolean isOurs(LogRecord told) {
        boolean ofConnector = told.getThrown() == null
                ? told.getLoggerName().startsWith(CONNECTOR) && told.getLevel() == Level.SEVERE
                : isThrownByConnector(told.getThrown());
        return !ofConnector && !SenderGone.isCauseOf(told.getThrown());
    }

    private static boolean isThrownByConnector(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (Stream.of(cause.getStackTrace()).limit(1).anyMatch(frame -> frame.getClassName()
                    .startsWith(CONNECTOR))) {
                return true;
            }
        }
        return false;
    }
}
