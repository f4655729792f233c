package org.throughline.web.refusal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells that a request broke off because whoever sent it went away, or stopped sending, which is no fault of ours. */
public final class SenderGone {

    /** As the system and the server's connector say it, which have no class of their own for it. */
    private static final Set<String> SAID = Set.of("Broken pipe", "Connection reset by peer", "Connection is closed");

    private static final String CONNECTOR = "org.glassfish.grizzly.";

    private SenderGone() {}

    public static boolean isCauseOf(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (isBroken(cause) && isOfConnector(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBroken(Throwable cause) {
        return cause instanceof EOFException
                || cause instanceof TimeoutException
                || cause instanceof ClosedChannelException
                || (cause instanceof IOException && SAID.contains(Objects.toString(cause.getMessage())));
    }

    /** Whether it was thrown where the server reads and writes for us, and not in a connection that we made ourselves. */
    private static boolean isOfConnector(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(name -> !name.startsWith("org.throughline."))
                .anyMatch(name -> name.startsWith(CONNECTOR));
    }
}
