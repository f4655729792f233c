package org.throughline.web.session;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody who has logged in, as the last access token said. Lives in the login session.
 *
 * @param roles the realm roles
 * @param until when the access token ends and has to be renewed
 */
public record SignedIn(
        String subject,
        String account,
        String name,
        Set<String> roles,
        Instant until,
        String refreshToken,
        String idToken)
        implements Serializable {

    public static final String IN_SESSION = "throughline.login";

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** Tokens never get into a log by accident. */
    @Override
    public String toString() {
        return "Login";
    }
}
