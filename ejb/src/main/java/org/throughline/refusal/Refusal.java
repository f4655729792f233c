package org.throughline.refusal;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The application will not do what was asked, and says why by a code. The transaction is rolled back. The text of the
 * code stands in the message bundles of the pages under {@code refusal.<code>}, with the arguments in order.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    Refusal(String code, List<Object> arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.copyOf(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** There is no such thing, or the caller may not know that there is (404, the same bytes in both cases). */
    public static final class Missing extends Refusal {
        private static final long serialVersionUID = 1L;

        public Missing() {
            super("missing", List.of());
        }
    }

    /** What was sent cannot be right (422). Each field that is wrong carries the code of its own fault. */
    public static final class Invalid extends Refusal {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, String> faults;

        public Invalid(String code, Object... arguments) {
            super(code, List.of(arguments));
            this.faults = Map.of();
        }

        /** @param faults field name to fault code; in the order in which the page shows them if the map has one */
        public Invalid(Map<String, String> faults) {
            super("invalid", List.of());
            this.faults = faults;
        }

        public Map<String, String> faults() {
            return faults;
        }
    }

    /** The thing is not in a state that allows this (409), for example a round that has closed. */
    public static final class NotNow extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotNow(String code, Object... arguments) {
            super(code, List.of(arguments));
        }
    }

    /** Somebody else saved in between (412). Carries what stands there now, so that both texts can be shown. */
    public static final class Stale extends Refusal {
        private static final long serialVersionUID = 1L;
        private final long version;
        private final @Nullable String current;

        public Stale(long version, @Nullable String current) {
            super("stale", List.of());
            this.version = version;
            this.current = current;
        }

        /** The version that stands now; sending it back says "I have seen that text". */
        public long version() {
            return version;
        }

        public @Nullable String current() {
            return current;
        }
    }
}
