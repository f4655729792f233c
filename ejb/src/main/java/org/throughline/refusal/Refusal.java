package org.throughline.refusal;

import jakarta.ejb.ApplicationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /**
     * What was asked may well be meant, but whoever asked may not have seen what it does (409). Nothing is saved until
     * the same is sent again with {@link #mark()}.
     */
    public static final class Unconfirmed extends Refusal {
        private static final long serialVersionUID = 1L;

        private Unconfirmed(List<Doubt> doubts) {
            super("unconfirmed", List.copyOf(doubts));
        }

        /**
         * Refuses what raises doubts, unless exactly these have been read.
         *
         * @param read the mark that was sent along; empty if nothing has been read
         */
        public static void unlessRead(List<Doubt> doubts, String read) {
            if (!doubts.isEmpty() && !mark(doubts).equals(read)) {
                throw new Unconfirmed(doubts);
            }
        }

        public List<Doubt> doubts() {
            return arguments().stream().map(Doubt.class::cast).toList();
        }

        /** Says "I have read exactly this"; another doubt, or one of other things, has another mark. */
        public String mark() {
            return mark(doubts());
        }

        /** The mark of these doubts, for whoever does not ask because they have just been shown what it would do. */
        public static String mark(List<Doubt> doubts) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest(doubts.toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 12);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
