package org.throughline.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoggedFaultsTest {

    @Test
    void a_request_that_broke_off_is_not_logged() {
        assertThat(LoggedFaults.isOurs(
                        told("jakarta.enterprise.web", new UncheckedIOException(inConnector(new EOFException())))))
                .isFalse();
        assertThat(LoggedFaults.isOurs(
                        told("jakarta.enterprise.web", inConnector(new IOException("Connection is closed")))))
                .isFalse();
    }

    @Test
    void what_the_server_could_not_take_apart_is_not_logged() {
        IllegalStateException host = new IllegalStateException("a host that is none");
        host.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.glassfish.grizzly.http.util.Host", "parse", "", 1)
                });
        assertThat(LoggedFaults.isOurs(told("jakarta.enterprise.web.core", host)))
                .isFalse();
        assertThat(LoggedFaults.isOurs(told("org.glassfish.grizzly.http.HttpServerFilter", null)))
                .isFalse();
    }

    @Test
    void our_own_faults_are_logged() {
        assertThat(LoggedFaults.isOurs(told("jakarta.enterprise.web", new IllegalStateException())))
                .isTrue();
        assertThat(LoggedFaults.isOurs(told("jakarta.enterprise.web", new IOException("No space left on device"))))
                .isTrue();
        assertThat(LoggedFaults.isOurs(told("jakarta.enterprise.web.core", null)))
                .isTrue();
    }

    @Test
    void a_connection_of_our_own_that_breaks_off_is_logged() {
        assertThat(LoggedFaults.isOurs(told("jakarta.enterprise.web", new UncheckedIOException(new EOFException()))))
                .isTrue();
    }

    private static <T extends Exception> T inConnector(T fault) {
        fault.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.glassfish.grizzly.http.util.Host", "parse", "", 1)
                });
        return fault;
    }

    private static LogRecord told(String logger, @Nullable Throwable thrown) {
        LogRecord told = new LogRecord(Level.SEVERE, "said");
        told.setLoggerName(logger);
        told.setThrown(thrown);
        return told;
    }
}
