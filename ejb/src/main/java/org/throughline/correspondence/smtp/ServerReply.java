package org.throughline.correspondence.smtp;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server answered (RFC 5321, 4.2): a code of three digits and its words. The first that is found in a chain of
 * exceptions counts, the innermost first, which tells of the recipient.
 *
 * @param words one line of at most 300 letters, in which no address stands
 */
record ServerReply(int code, String words) {

    private static final int LONGEST = 300;
    private static final Pattern REPLY = Pattern.compile("([245]\\d\\d)([ -].*)?", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("<[^<>]*>|[^\\s<>\"'(),;:]*@[^\\s<>\"'(),;:]*");

    static Optional<ServerReply> in(MessagingException failure) {
        return Optional.ofNullable(failure.getNextException())
                .filter(MessagingException.class::isInstance)
                .flatMap(next -> in((MessagingException) next))
                .or(() -> of(failure.getMessage()));
    }

    static Optional<ServerReply> of(@Nullable String said) {
        Matcher reply = REPLY.matcher(said == null ? "" : said.strip());
        return reply.matches()
                ? Optional.of(new ServerReply(Integer.parseInt(reply.group(1)), plain(reply.group())))
                : Optional.empty();
    }

    /** Whether it will say the same whenever it is asked; that we have to log in first is our fault, not the mail's. */
    boolean isFinal() {
        return code >= 500 && code != 530 && code != 534 && code != 535 && code != 538;
    }

    /** Whether it has not taken the mail, for this time. */
    boolean isRefusal() {
        return code >= 400;
    }

    private static String plain(String said) {
        String line = ADDRESS.matcher(said)
                .replaceAll("…")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        int end = Math.min(line.length(), LONGEST);
        return line.substring(0, end == 0 || !Character.isHighSurrogate(line.charAt(end - 1)) ? end : end - 1);
    }
}
