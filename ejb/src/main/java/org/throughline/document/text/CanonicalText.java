package org.throughline.document.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The one string that an expression is quoted from. Positions in it are counted in code points. */
public final class CanonicalText {

    private final String text;
    private final int[] codePoints;

    private CanonicalText(String text) {
        this.text = text;
        this.codePoints = text.codePoints().toArray();
    }

    /**
     * Takes a text that is canonical already.
     *
     * @throws IllegalArgumentException if it has a carriage return or is not in form C
     */
    public static CanonicalText of(String text) {
        if (text.indexOf('\r') >= 0 || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("not a canonical text");
        }
        return new CanonicalText(text);
    }

    /** How many code points it has. */
    public int length() {
        return codePoints.length;
    }

    /** What stands from one position up to, not including, another. */
    public String between(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /** The SHA-256 of its UTF-8 form, in hexadecimal. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
