package org.throughline.correspondence.letter;

import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.refusal.Refusal;

/**
 * One person's address, and nothing else: no name, no list, no line break, nothing quoted. Where somebody typed it, a
 * refusal names the field {@code address}.
 */
public record MailAddress(String text) {

    private static final int LONGEST = 254;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM = Pattern.compile(WORD + "(\\." + WORD + ")*@" + LABEL + "(\\." + LABEL + ")*");

    public MailAddress {
        if (!is(text)) {
            throw new Refusal.Invalid(Map.of("address", "mailAddress"));
        }
    }

    /** Whether a text is an address to which mail can be sent. */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= 64
                && FORM.matcher(text).matches();
    }

    /** Says nothing: an address may not end up in a log. */
    @Override
    public String toString() {
        return "(an address)";
    }
}
