package org.throughline.dialogue.invitation;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of mail, in small letters: nobody's mail server tells people apart by capitals. The part before the sign is of
 * ASCII (RFC 5321); a host in other letters is written as the mail servers write it (RFC 5891).
 */
public record InviteeAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern NAMED = Pattern.compile("[^<>]*<([^<>]+)>");
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    /** The address in what somebody typed, who may have pasted {@code Name <address>} or used letters of full width. */
    public static Optional<InviteeAddress> of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher named = NAMED.matcher(plain);
        String address = (named.matches() ? named.group(1) : plain)
                .replaceFirst("(?i)^mailto:", "")
                .strip();
        int sign = address.lastIndexOf('@');
        if (sign < 1 || sign > 64 || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String text = (address.substring(0, sign) + '@' + IDN.toASCII(address.substring(sign + 1)))
                    .toLowerCase(Locale.ROOT);
            return text.length() <= LONGEST && SHAPE.matcher(text).matches()
                    ? Optional.of(new InviteeAddress(text))
                    : Optional.empty();
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
