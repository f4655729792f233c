package org.throughline.dialogue.invitation.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of one link: 256 random bits, which nobody guesses, so their plain hash is enough to know it again by. */
public record LinkSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret make() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** It never gets into a log by accident. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
