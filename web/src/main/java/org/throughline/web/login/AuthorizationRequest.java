package org.throughline.web.login;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.throughline.web.login.TokenVerifier.Digest;

/**
 * A login under way: what we sent the browser to the provider with, to be recognised at its return. Each start of a login
 * has its own.
 *
 * @param started when, so that the oldest of many can be told
 * @param verifier the secret of PKCE (RFC 7636); the provider gets only its hash
 * @param target the local address to which the person wanted to go; its beginning says in which language
 */
record AuthorizationRequest(Instant started, String state, String nonce, String verifier, String target) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static AuthorizationRequest to(String target, Instant now) {
        return new AuthorizationRequest(now, random(), random(), random(), target);
    }

    String challenge() {
        return Digest.s256(verifier);
    }

    /** Its secrets never get into a log by accident. */
    @Override
    public String toString() {
        return "AuthorizationRequest";
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
