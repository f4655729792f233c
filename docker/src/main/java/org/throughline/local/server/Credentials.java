package org.throughline.local.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as the login server keeps it. */
final class Credentials {

    private static final int ROUNDS = 1000;
    private static final int BITS = 512;
    private static final byte[] SALT = "of a crowd of test voters".getBytes(StandardCharsets.US_ASCII);

    private Credentials() {}

    /** With so few rounds that hundreds can be made and checked in a test; never for a person. */
    static JsonObject quick(String password) {
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ROUNDS, BITS))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return Json.createObjectBuilder()
                    .add("type", "password")
                    .add("credentialData", "{\"hashIterations\":" + ROUNDS + ",\"algorithm\":\"pbkdf2-sha256\"}")
                    .add(
                            "secretData",
                            "{\"value\":\"" + base64.encodeToString(hash) + "\",\"salt\":\""
                                    + base64.encodeToString(SALT) + "\"}")
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }
}
