package org.throughline.web.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes addresses of what was asked for, whatever stands in it. */
final class Addresses {

    /** Besides letters and digits, what may stand in a path with a query and a fragment. */
    private static final String PLAIN = "-._~/?#&=+,;:@!$'()*";

    private static final Pattern LOCAL = Pattern.compile("/(en|ja)([/?][!-~]*)?");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Addresses() {}

    /** A local address; what may not stand in one is written as its bytes in UTF-8. */
    static URI uri(String local) {
        byte[] bytes = local.getBytes(StandardCharsets.UTF_8);
        StringBuilder uri = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            if (isPlain(bytes[i]) || (bytes[i] == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2))) {
                uri.append((char) bytes[i]);
            } else {
                uri.append('%').append(HEX.toHexDigits(bytes[i]));
            }
        }
        return URI.create(uri.toString());
    }

    /** The part of an address of ours after the host; empty if it is no page of ours. */
    static Optional<String> local(@Nullable String address, String base) {
        return Optional.ofNullable(address)
                .filter(whole -> whole.startsWith(base + "/"))
                .map(whole -> whole.substring(base.length()))
                .filter(local -> LOCAL.matcher(local).matches());
    }

    private static boolean isPlain(byte one) {
        return one > 0 && (Character.isLetterOrDigit(one) || PLAIN.indexOf(one) >= 0);
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && HexFormat.isHexDigit(bytes[at]);
    }
}
