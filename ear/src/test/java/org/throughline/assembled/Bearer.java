package org.throughline.assembled;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.throughline.local.LocalStack;

/** An access token of the public client for somebody who has signed in: code flow with PKCE, as a program would. */
final class Bearer {

    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final String VERIFIER = "a-verifier-of-the-test-0123456789-0123456789-abc";

    private Bearer() {}

    static String token(LocalStack stack, Page signedIn) {
        return tokens(stack, signedIn).getString("access_token");
    }

    /** All that the login server hands out to the program. */
    static JsonObject tokens(LocalStack stack, Page signedIn) {
        String realm = realm(stack);
        APIResponse sent = signedIn.context()
                .request()
                .get(
                        realm + "/auth?response_type=code&client_id=throughline-api&scope=openid&redirect_uri="
                                + REDIRECT + "&code_challenge_method=S256&code_challenge=" + challenge(),
                        RequestOptions.create().setMaxRedirects(0));
        String code = sent.headers().getOrDefault("location", "").replaceAll(".*[?&]code=([^&]+).*", "$1");
        APIResponse tokens = signedIn.context()
                .request()
                .post(
                        realm + "/token",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("grant_type", "authorization_code")
                                        .set("client_id", "throughline-api")
                                        .set("code", code)
                                        .set("redirect_uri", REDIRECT)
                                        .set("code_verifier", VERIFIER)));
        return read(tokens.text());
    }

    /** What the login server answers to a program that renews its token. */
    static APIResponse renewed(LocalStack stack, Page page, String refreshToken) {
        return page.context()
                .request()
                .post(
                        realm(stack) + "/token",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("grant_type", "refresh_token")
                                        .set("client_id", "throughline-api")
                                        .set("refresh_token", refreshToken)));
    }

    /** The claims of a token, not checked. */
    static JsonObject claims(String token) {
        return read(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
    }

    private static JsonObject read(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static String realm(LocalStack stack) {
        return stack.keycloakUrl() + "/realms/throughline/protocol/openid-connect";
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
