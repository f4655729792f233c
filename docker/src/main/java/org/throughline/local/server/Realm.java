package org.throughline.local.server;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.throughline.local.process.StartFailure;
import org.throughline.schema.Account;

/** Our realm, changed as its administrator would: by the launcher when an address has moved, and by tests. */
public final class Realm {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String WEB = "throughline-web";
    private static final String SIGN_IN = "sign-in";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final Account admin;

    public Realm(String server, Account admin) {
        this.server = server;
        this.admin = admin;
    }

    /** Gives the person of that user name a realm role. It counts from the next token on. */
    public void grant(String user, String role) {
        send("POST", "/users/" + userId(user) + "/role-mappings/realm", roles(role));
    }

    /** Takes a realm role away. */
    public void revoke(String user, String role) {
        send("DELETE", "/users/" + userId(user) + "/role-mappings/realm", roles(role));
    }

    /** Makes participants with these user names and one password, unless they exist. Few rounds of hashing: for tests. */
    public void add(List<String> users, String password) {
        JsonObject credential = Credentials.quick(password);
        JsonArrayBuilder all = Json.createArrayBuilder();
        users.forEach(user -> all.add(Json.createObjectBuilder()
                .add("username", user)
                .add("enabled", true)
                .add("emailVerified", true)
                .add("email", user + "@example.invalid")
                .add("firstName", user)
                .add("lastName", "Crowd")
                .add("credentials", Json.createArrayBuilder().add(credential))
                .add(
                        "realmRoles",
                        Json.createArrayBuilder().add("participant").add("default-roles-" + KeycloakServer.REALM))));
        send(
                "POST",
                "/partialImport",
                Json.createObjectBuilder()
                        .add("ifResourceExists", "SKIP")
                        .add("users", all)
                        .build());
    }

    /** Lets the pages be reached at another address as well. */
    public void alsoPagesAt(String baseUrl) {
        JsonObject client = get("/clients?clientId=" + WEB).asJsonArray().getJsonObject(0);
        JsonObject more = Json.createObjectBuilder(client)
                .add(
                        "redirectUris",
                        Json.createArrayBuilder(client.getJsonArray("redirectUris"))
                                .add(baseUrl + "/callback"))
                .build();
        send("PUT", "/clients/" + client.getString("id"), more);
    }

    /** The subject under which the application knows that person. */
    public String subject(String user) {
        return userId(user);
    }

    /** How long an access token lives from now on. */
    public void tokenLifespan(int seconds) {
        send(
                "PUT",
                "",
                Json.createObjectBuilder().add("accessTokenLifespan", seconds).build());
    }

    /**
     * Whether those who can do much are asked for a second factor beside their password from now on. A realm that an older
     * version made asks nobody.
     */
    public void secondFactor(boolean isAsked) {
        if (get("/authentication/flows").asJsonArray().stream()
                .noneMatch(flow -> flow.asJsonObject().getString("alias").equals(SIGN_IN))) {
            return;
        }
        String executions = "/authentication/flows/" + SIGN_IN + "/executions";
        for (JsonValue each : get(executions).asJsonArray()) {
            JsonObject execution = each.asJsonObject();
            if (execution.getString("displayName", "").startsWith("second factor")) {
                send(
                        "PUT",
                        executions,
                        Json.createObjectBuilder(execution)
                                .add("requirement", isAsked ? "CONDITIONAL" : "DISABLED")
                                .build());
            }
        }
    }

    /** Lets the pages live at another address. */
    public void pagesAt(String baseUrl) {
        JsonObject client = get("/clients?clientId=" + WEB).asJsonArray().getJsonObject(0);
        JsonObject attributes = Json.createObjectBuilder(client.getJsonObject("attributes"))
                .add("post.logout.redirect.uris", baseUrl + "/")
                .build();
        JsonObject moved = Json.createObjectBuilder(client)
                .add("rootUrl", baseUrl)
                .add("baseUrl", baseUrl + "/")
                .add("redirectUris", Json.createArrayBuilder().add(baseUrl + "/callback"))
                .add("attributes", attributes)
                .build();
        send("PUT", "/clients/" + client.getString("id"), moved);
    }

    private JsonArray roles(String role) {
        return Json.createArrayBuilder()
                .add(get("/roles/" + role).asJsonObject())
                .build();
    }

    private String userId(String user) {
        JsonArray found = get("/users?exact=true&username=" + URLEncoder.encode(user, StandardCharsets.UTF_8))
                .asJsonArray();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The realm has no user " + user);
        }
        return found.getJsonObject(0).getString("id");
    }

    private JsonValue get(String path) {
        return parse(exchange(request(path).GET().build()));
    }

    private void send(String method, String path, JsonValue body) {
        exchange(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + "/admin/realms/" + KeycloakServer.REALM + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token());
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=" + admin.user() + "&password="
                + URLEncoder.encode(admin.password(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return parse(exchange(request)).asJsonObject().getString("access_token");
    }

    private String exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StartFailure("The login server answers " + response.statusCode() + " to " + request.method()
                        + " " + request.uri() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new StartFailure("The login server does not answer: " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while talking to the login server", e);
        }
    }

    private static JsonValue parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
