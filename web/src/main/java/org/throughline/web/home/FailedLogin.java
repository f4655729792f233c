package org.throughline.web.home;

import org.jspecify.annotations.Nullable;

/**
 * A sign-in, or the end of one, that came to nothing.
 *
 * @param again where to try again
 */
public record FailedLogin(String again, Why why) {

    /** As far as it is known. */
    public enum Why {
        /** The login server did not take what the browser brought. */
        REFUSED("login.failed"),
        /** The login server did not answer. */
        AWAY("login.away"),
        /** The session here is over; the login server did not answer, so its own may go on. */
        STAYS("login.stays");

        private final String title;

        Why(String title) {
            this.title = title;
        }

        static Why of(@Nullable String named) {
            return "away".equals(named) ? AWAY : "stays".equals(named) ? STAYS : REFUSED;
        }

        /** The key of the text that says it; with {@code .advice} behind it, of what to do. */
        public String title() {
            return title;
        }
    }
}
