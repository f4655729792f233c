package org.throughline.dialogue.invitation.door;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.throughline.platform.Sha256;

/** The secret of one link: 256 random bits, which nobody guesses, so their plain hash is enough to know it again by. */
public record LinkSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret make() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** It never gets into a log by accident. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
