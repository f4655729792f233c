package org.throughline.web.login;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;
import org.throughline.web.login.TokenVerifier.Digest;

/**
 * A login under way: what we sent the browser to the provider with, to be recognised at its return.
 *
 * @param verifier the secret of PKCE (RFC 7636); the browser carries only its hash
 * @param target the local address to which the person wanted to go
 */
record Departure(String state, String nonce, String verifier, String target) implements Serializable {

    static final String IN_SESSION = "throughline.departure";

    private static final SecureRandom RANDOM = new SecureRandom();

    static Departure to(String target) {
        return new Departure(random(), random(), random(), target);
    }

    String challenge() {
        return Digest.s256(verifier);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
