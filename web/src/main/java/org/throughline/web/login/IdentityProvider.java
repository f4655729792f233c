package org.throughline.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The identity provider: where it is and what it is called, from configuration and its own discovery document. */
@ApplicationScoped
public class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "oidc.client.id")
    private String clientId;

    @Inject
    @ConfigProperty(name = "oidc.client.secret")
    private String clientSecret;

    @Inject
    @ConfigProperty(name = "oidc.api.audience")
    private String apiAudience;

    @Inject
    @ConfigProperty(name = "base.url")
    private String baseUrl;

    private volatile @Nullable JsonObject discovered;

    public String issuer() {
        return issuer;
    }

    public String clientId() {
        return clientId;
    }

    public String apiAudience() {
        return apiAudience;
    }

    /** The address under which people reach the application, without a slash at its end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Whether people reach the application by https. */
    boolean isSecure() {
        return baseUrl.startsWith("https:");
    }

    URI callback() {
        return URI.create(baseUrl + "/callback");
    }

    /** An address from the provider's discovery document, such as {@code token_endpoint}. */
    String endpoint(String name) throws IOException {
        JsonObject document = discovered;
        if (document == null) {
            document = json(send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))));
            if (!issuer.equals(document.getString("issuer", ""))) {
                throw new ProviderNotReachable("Another identity provider answers in the place of ours");
            }
            discovered = document;
        }
        return document.getString(name);
    }

    /**
     * Sends a form to the token endpoint with the client's own credentials.
     *
     * @throws ProviderNotReachable if the provider does not answer, or cannot
     * @throws IOException if it refuses
     */
    JsonObject token(QueryText form) throws IOException {
        form.add("client_id", clientId).add("client_secret", clientSecret);
        return json(send(HttpRequest.newBuilder(URI.create(endpoint("token_endpoint")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))));
    }

    /** Whether the provider answers. */
    public boolean answers() {
        try {
            send(HttpRequest.newBuilder(URI.create(issuer)));
            return true;
        } catch (IOException away) {
            return false;
        }
    }

    private String send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = answer(request.timeout(PATIENCE).build());
            if (response.statusCode() >= 500) {
                throw new ProviderNotReachable("The identity provider answered " + response.statusCode());
            }
            if (response.statusCode() != 200) {
                throw new IOException("The identity provider answered " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderNotReachable("Interrupted while asking the identity provider", stopped);
        }
    }

    private HttpResponse<String> answer(HttpRequest request) throws ProviderNotReachable, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException away) {
            throw new ProviderNotReachable("The identity provider does not answer", away);
        }
    }

    /** What is no JSON comes from something else that answers in the provider's place. */
    private static JsonObject json(String body) throws ProviderNotReachable {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException odd) {
            throw new ProviderNotReachable("The identity provider did not answer in JSON", odd);
        }
    }
}
