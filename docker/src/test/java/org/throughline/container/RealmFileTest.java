package org.throughline.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private JsonObject realm = JsonValue.EMPTY_JSON_OBJECT;

    @BeforeEach
    void read() throws IOException {
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(Path.of("keycloak/throughline-realm.json")))) {
            realm = reader.readObject();
        }
    }

    @Test
    void no_client_takes_a_password_or_answers_with_a_token_in_the_address() {
        assertThat(clients()).hasSize(2).allSatisfy(client -> {
            assertThat(client.getBoolean("directAccessGrantsEnabled")).isFalse();
            assertThat(client.getBoolean("implicitFlowEnabled")).isFalse();
            assertThat(client.getBoolean("serviceAccountsEnabled")).isFalse();
            assertThat(client.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                    .isEqualTo("S256");
        });
    }

    @Test
    void every_redirect_address_is_exact() {
        assertThat(clients()).allSatisfy(client -> assertThat(client.getJsonArray("redirectUris"))
                .hasSize(1)
                .allSatisfy(address -> assertThat(((JsonString) address).getString())
                        .doesNotContain("*")
                        .endsWith("/callback")));
        assertThat(client("throughline-web").getJsonObject("attributes").getString("post.logout.redirect.uris"))
                .isEqualTo("${THROUGHLINE_BASE_URL}/");
    }

    @Test
    void an_idle_session_ends_within_half_an_hour_and_a_token_lives_as_long_as_it_is_told() {
        assertThat(realm.getInt("ssoSessionIdleTimeout")).isLessThanOrEqualTo(1800);
        assertThat(realm.getString("accessTokenLifespan")).isEqualTo("${THROUGHLINE_TOKEN_LIFESPAN}");
    }

    @Test
    void guessing_passwords_is_slowed_down_and_nobody_registers_alone() {
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm.getBoolean("registrationAllowed")).isFalse();
        assertThat(realm.getBoolean("editUsernameAllowed")).isFalse();
    }

    @Test
    void a_password_is_long_and_none_of_those_that_are_guessed_first() {
        assertThat(realm.getString("passwordPolicy"))
                .contains("length(12)", "passwordBlacklist(passwords.txt)", "notUsername");
    }

    @Test
    void who_can_do_much_needs_a_second_factor_unless_the_operator_says_otherwise() {
        assertThat(realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class))
                .filteredOn(role -> role.getBoolean("composite", false))
                .extracting(role -> role.getString("name"))
                .containsExactly("convenor", "staff", "admin");
        assertThat(realm.getJsonArray("authenticationFlows").getValuesAs(JsonObject.class).stream()
                        .flatMap(flow ->
                                flow.getJsonArray("authenticationExecutions").getValuesAs(JsonObject.class).stream())
                        .filter(execution ->
                                execution.getString("flowAlias", "").startsWith("second factor")))
                .hasSize(2)
                .allSatisfy(execution ->
                        assertThat(execution.getString("requirement")).isEqualTo("${THROUGHLINE_SECOND_FACTOR}"));
    }

    @Test
    void a_refresh_token_works_once_and_nobody_gets_one_that_outlives_the_session() {
        assertThat(realm.getBoolean("revokeRefreshToken")).isTrue();
        assertThat(realm.getInt("refreshTokenMaxReuse")).isZero();
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.getBoolean("fullScopeAllowed")).isFalse();
            assertThat(client.getJsonArray("optionalClientScopes")).isEmpty();
        });
    }

    @Test
    void it_keeps_no_record_of_who_signed_in_when() {
        assertThat(realm.getBoolean("eventsEnabled")).isFalse();
        assertThat(realm.getBoolean("adminEventsEnabled")).isFalse();
        assertThat(realm.getJsonArray("eventsListeners")).isEmpty();
    }

    @Test
    void it_speaks_both_languages() {
        assertThat(realm.getBoolean("internationalizationEnabled")).isTrue();
        assertThat(realm.getJsonArray("supportedLocales").getValuesAs(JsonString::getString))
                .containsExactly("en", "ja");
    }

    @Test
    void the_roles_are_those_of_the_application() {
        assertThat(realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class))
                .extracting(role -> role.getString("name"))
                .containsExactly("convenor", "participant", "staff", "admin");
    }

    @Test
    void both_clients_get_the_roles_as_groups_and_only_the_api_gets_its_audience() {
        assertThat(clients()).allSatisfy(client -> assertThat(mappers(client))
                .filteredOn(mapper -> mapper.getString("protocolMapper").equals("oidc-usermodel-realm-role-mapper"))
                .singleElement()
                .satisfies(mapper -> assertThat(mapper.getJsonObject("config").getString("claim.name"))
                        .isEqualTo("groups")));
        assertThat(clients())
                .filteredOn(client -> mappers(client).stream()
                        .anyMatch(mapper -> mapper.getString("protocolMapper").equals("oidc-audience-mapper")))
                .extracting(client -> client.getString("clientId"))
                .containsExactly("throughline-api");
    }

    @Test
    void the_built_in_scopes_stay() {
        assertThat(realm).doesNotContainKey("clientScopes");
    }

    @Test
    void no_secret_and_no_person_stands_in_the_file() {
        assertThat(client("throughline-web").getString("secret")).isEqualTo("${THROUGHLINE_CLIENT_SECRET}");
        assertThat(realm).doesNotContainKey("users");
    }

    @Test
    void the_built_in_client_that_takes_passwords_is_off() {
        assertThat(realm.getJsonArray("clients").getValuesAs(JsonObject.class))
                .filteredOn(client -> client.getString("clientId").equals("admin-cli"))
                .singleElement()
                .satisfies(client -> assertThat(client.getBoolean("enabled")).isFalse())
                .satisfies(client -> assertThat(client.getBoolean("directAccessGrantsEnabled"))
                        .isFalse());
    }

    private List<JsonObject> clients() {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> !client.getString("clientId").equals("admin-cli"))
                .toList();
    }

    private JsonObject client(String id) {
        return clients().stream()
                .filter(client -> client.getString("clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> mappers(JsonObject client) {
        return client.getJsonArray("protocolMappers").getValuesAs(JsonObject.class);
    }
}
