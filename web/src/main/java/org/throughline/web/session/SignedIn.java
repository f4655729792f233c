package org.throughline.web.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has logged in, as the last access token said. Lives in the login session.
 *
 * @param roles the realm roles
 * @param until when it has to be renewed: the access token ends
 * @param atMost until when it is taken for good while the provider cannot be asked: one token's life more
 * @param noted whether the person behind it is written down with these roles
 */
public record SignedIn(
        String subject,
        String account,
        String name,
        Set<String> roles,
        Instant until,
        Instant atMost,
        boolean noted,
        String refreshToken,
        String idToken)
        implements Serializable {

    public static final String IN_SESSION = "throughline.login";

    /** How long a provider that could not be asked is left alone. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** As it is known, until the provider is asked again; null if it was not to be reached for too long. */
    public @Nullable SignedIn carriedOn(Instant now) {
        Instant next = now.plus(PAUSE);
        return now.isBefore(atMost) ? with(next.isBefore(atMost) ? next : atMost, noted) : null;
    }

    public SignedIn asNoted() {
        return with(until, true);
    }

    private SignedIn with(Instant end, boolean written) {
        return new SignedIn(subject, account, name, roles, end, atMost, written, refreshToken, idToken);
    }

    /** Tokens never get into a log by accident. */
    @Override
    public String toString() {
        return "Login";
    }
}
