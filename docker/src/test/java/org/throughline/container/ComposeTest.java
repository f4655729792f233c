package org.throughline.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ComposeTest {

    private static final Path FILE = Path.of("compose.yaml");

    private Map<String, Object> compose = Map.of();

    @BeforeEach
    void read() throws IOException {
        compose = new Yaml().load(Files.readString(FILE));
    }

    @Test
    void every_service_that_stays_says_whether_it_is_healthy() {
        assertThat(services()).containsOnlyKeys("database", "migration", "login", "application", "proxy", "mail");
        services().forEach((name, service) -> assertThat(service.containsKey("healthcheck"))
                .as(name)
                .isEqualTo(!"no".equals(service.get("restart"))));
    }

    @Test
    void the_application_waits_for_the_migration_and_the_login() {
        assertThat(map(service("application"), "depends_on"))
                .containsEntry("migration", Map.of("condition", "service_completed_successfully"))
                .containsEntry("login", Map.of("condition", "service_healthy"));
    }

    @Test
    void the_keys_of_the_ballots_do_not_lie_with_the_database() {
        assertThat(list(service("application"), "volumes")).containsExactly("keys:/var/lib/throughline/keys");
        assertThat(list(service("database"), "volumes"))
                .contains("database:/var/lib/mysql")
                .noneMatch(volume -> volume.startsWith("keys:"));
        assertThat(map(compose, "volumes")).containsOnlyKeys("database", "keys");
    }

    @Test
    void every_password_comes_as_a_file_and_none_stands_here() {
        Map<String, Object> secrets = map(compose, "secrets");
        assertThat(secrets)
                .allSatisfy((name, secret) -> assertThat(secret).isEqualTo(Map.of("file", "./secrets/" + name)));
        services().values().forEach(service -> assertThat(secrets.keySet()).containsAll(list(service, "secrets")));
        services().forEach((name, service) -> map(service, "environment")
                .forEach((variable, value) -> assertThat(variable.endsWith("_FILE")
                                || !Pattern.compile("PASSWORD|SECRET")
                                        .matcher(variable)
                                        .find())
                        .as(name + " " + variable)
                        .isTrue()));
    }

    @Test
    void each_service_gets_only_the_secrets_that_it_needs() {
        assertThat(list(service("application"), "secrets"))
                .containsExactlyInAnyOrder("database.password", "oidc.client.secret", "mail.password");
        assertThat(list(service("migration"), "secrets")).containsExactly("database.owner.password");
    }

    @Test
    void the_secrets_are_those_that_the_script_makes() throws IOException {
        String script = Files.readString(Path.of("make-secrets"));
        assertThat(map(compose, "secrets").keySet())
                .allSatisfy(name -> assertThat(script).contains(name));
    }

    @Test
    void the_proxy_alone_is_reached_from_outside_and_on_loopback_unless_said_otherwise() {
        Map<String, Map<String, Object>> real = new TreeMap<>(services());
        real.remove("mail");
        real.forEach((name, service) -> assertThat(list(service, "ports"))
                .as(name)
                .hasSize(name.equals("proxy") ? 2 : 0)
                .allMatch(port -> port.startsWith("${BIND:-127.0.0.1}:")));
    }

    @Test
    void what_catches_mail_runs_only_when_asked_for_and_is_read_on_this_machine_alone() {
        assertThat(list(service("mail"), "profiles")).containsExactly("demo");
        assertThat(list(service("mail"), "ports")).containsExactly("127.0.0.1:8025:8025");
        assertThat(map(service("application"), "environment")).containsEntry("MAIL_HOST", "${MAIL_HOST:-}");
    }

    @Test
    void no_log_of_a_container_grows_without_end() {
        assertThat(services().values()).allSatisfy(service -> assertThat(map(map(service, "logging"), "options"))
                .containsKeys("max-size", "max-file"));
    }

    @Test
    void the_proxy_takes_bodies_whole_keeps_no_record_and_lets_nobody_to_what_is_for_the_inside() throws IOException {
        String proxy = Files.readString(Path.of("proxy/throughline.conf.template"));
        assertThat(proxy)
                .contains(
                        "proxy_request_buffering on",
                        "access_log off",
                        "client_max_body_size 6m",
                        "ssl_reject_handshake on")
                .contains(
                        "proxy_set_header X-Forwarded-For $remote_addr",
                        "limit_conn connections",
                        "limit_req zone=pages")
                .containsPattern("location /health \\{\\s+return 404;");
        String login = proxy.substring(proxy.indexOf("server_name ${LOGIN_HOST}"));
        assertThat(Pattern.compile("location ([^{]+) \\{\\s+(\\w+)")
                        .matcher(login)
                        .results()
                        .map(found -> found.group(1) + " " + found.group(2)))
                .containsExactly(
                        "= /realms/throughline proxy_pass",
                        "/realms/throughline/ limit_req",
                        "/resources/ proxy_pass",
                        "/ return");
    }

    @Test
    void the_trial_is_reached_on_this_machine_alone() throws IOException {
        compose = new Yaml().load(Files.readString(Path.of("compose.trial.yaml")));
        assertThat(services()).containsOnlyKeys("login", "application", "proxy");
        services().values().forEach(service -> assertThat(list(service, "ports"))
                .allMatch(port -> port.startsWith("127.0.0.1:")));
    }

    @Test
    void the_example_names_every_variable_and_says_the_same() throws IOException {
        String example = Files.readString(Path.of(".env.example"));
        Pattern.compile("\\$\\{(\\w+):-([^}]*)}")
                .matcher(Files.readString(FILE))
                .results()
                .filter(variable -> !variable.group(1).equals("LOGIN_PROXY_HEADERS"))
                .forEach(variable -> assertThat(example.lines()).contains(variable.group(1) + "=" + variable.group(2)));
    }

    private Map<String, Object> service(String name) {
        return Objects.requireNonNull(services().get(name), name);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) Objects.requireNonNull(compose.get("services"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> of, String name) {
        return (List<String>) of.getOrDefault(name, List.of());
    }
}
