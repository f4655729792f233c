package org.throughline.web.security;

import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * Something at the door that whoever runs the application may want to count or be called for. It is logged with the kind of
 * address that was asked for, and nothing of who asked: attendance is protected, and a log outlives a workshop.
 */
public enum SecurityEvent {
    /** Somebody who is signed in asked for what their role does not allow. */
    DENIED,
    /** A token that was none of ours, was over, or was made for somebody else. */
    TOKEN_REFUSED,
    /** A sign-in that came back from the login server could not be completed, or was never begun here. */
    SIGN_IN_FAILED,
    /** A page of another site sent something here. */
    FOREIGN_ORIGIN,
    /** A request that no browser sends: an address to be read in two ways, a body with two ends. */
    MALFORMED,
    /** A body that was too large, had too many parts, or took too long. */
    OVERSIZED;

    private static final Logger LOG = Logger.getLogger("org.throughline.security");
    private static final long MINUTE = 60_000_000_000L;

    /** Strangers do not fill the log: so many lines a minute of one kind, and then how many were left out. */
    private static final int MOST = 30;

    private long from = System.nanoTime();
    private long told;

    /** @param where a kind of address, such as an endpoint's method; nothing that a caller sent */
    public void at(String where) {
        tell(where, System.nanoTime(), line -> LOG.warning(line));
    }

    synchronized void tell(String where, long now, Consumer<String> log) {
        if (now - from >= MINUTE) {
            if (told > MOST) {
                log.accept("security " + name() + " left out " + (told - MOST));
            }
            from = now;
            told = 0;
        }
        told++;
        if (told <= MOST) {
            log.accept("security " + name() + " at " + where);
        }
    }
}
