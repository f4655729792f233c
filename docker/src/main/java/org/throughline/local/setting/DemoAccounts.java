package org.throughline.local.setting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The people of the demonstration: one convenor, one rapporteur, three of the staff, one administrator and twenty
 * participants, ten a side. Their passwords are made at the first start.
 */
public final class DemoAccounts {

    private static final int A_SIDE = 10;

    private final List<Login> logins;

    private DemoAccounts(List<Login> logins) {
        this.logins = logins;
    }

    /**
     * One of them.
     *
     * @param role the realm role
     * @param given the given name as the login server shows it
     * @param family the family name
     * @param language the language of the pages, {@code en} or {@code ja}
     */
    public record Login(String user, String password, String role, String given, String family, String language) {

        @Override
        public String toString() {
            return user;
        }
    }

    public static DemoAccounts of(Secrets secrets) {
        List<Login> logins = new ArrayList<>();
        add(logins, secrets, "convenor", "convenor", "Convenor", "Demo", "en");
        add(logins, secrets, "rapporteur", "participant", "Rapporteur", "Demo", "en");
        IntStream.rangeClosed(1, 3)
                .forEach(n -> add(logins, secrets, "staff-" + n, "staff", "Staff", String.valueOf(n), "en"));
        add(logins, secrets, "admin", "admin", "Admin", "Demo", "en");
        for (String side : List.of("au", "jp")) {
            IntStream.rangeClosed(1, A_SIDE)
                    .forEach(n -> add(
                            logins,
                            secrets,
                            "participant-" + side + "-" + n,
                            "participant",
                            "Participant",
                            side.toUpperCase(Locale.ROOT) + " " + n,
                            side.equals("jp") ? "ja" : "en"));
        }
        return new DemoAccounts(List.copyOf(logins));
    }

    public List<Login> all() {
        return logins;
    }

    /** The login of that user name. */
    public Login of(String user) {
        return logins.stream()
                .filter(login -> login.user().equals(user))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo account is called " + user));
    }

    /** The file from which the login server imports them. */
    public JsonObject users(String realm) {
        JsonArrayBuilder users = Json.createArrayBuilder();
        logins.forEach(login -> users.add(user(login)));
        return Json.createObjectBuilder()
                .add("realm", realm)
                .add("users", users)
                .build();
    }

    private static JsonObject user(Login login) {
        return Json.createObjectBuilder()
                .add("username", login.user())
                .add("enabled", true)
                .add("emailVerified", true)
                .add("email", login.user() + "@example.invalid")
                .add("firstName", login.given())
                .add("lastName", login.family())
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("locale", Json.createArrayBuilder().add(login.language())))
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", login.password())
                                        .add("temporary", false)))
                .add("realmRoles", Json.createArrayBuilder().add(login.role()).add("default-roles-throughline"))
                .build();
    }

    private static void add(
            List<Login> logins,
            Secrets secrets,
            String user,
            String role,
            String given,
            String family,
            String language) {
        logins.add(new Login(user, secrets.get("login-" + user), role, given, family, language));
    }
}
