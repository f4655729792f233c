package org.throughline.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileTest {

    private String dockerfile = "";
    private String pom = "";

    @BeforeEach
    void read() throws IOException {
        dockerfile = Files.readString(Path.of("Dockerfile"));
        pom = Files.readString(Path.of("../pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "migration", "login"})
    void nothing_that_runs_runs_as_root(String stage) {
        assertThat(stage(stage)).containsPattern("(?m)^USER 10001:10001$");
        assertThat(stage(stage).indexOf("USER ")).isLessThan(stage(stage).indexOf("ENTRYPOINT"));
    }

    @Test
    void what_serves_says_whether_it_is_healthy() {
        assertThat(stage("application")).contains("HEALTHCHECK");
        assertThat(stage("login")).contains("HEALTHCHECK");
    }

    @Test
    void the_application_keeps_its_keys_on_a_volume_and_carries_no_build_tools() {
        assertThat(stage("application"))
                .contains("VOLUME /var/lib/throughline/keys")
                .contains("-jre")
                .doesNotContain("mvn");
    }

    @Test
    void the_versions_are_those_of_the_build() throws IOException {
        assertThat(argument("PAYARA_VERSION")).isEqualTo(property("payara.version"));
        assertThat(argument("KEYCLOAK_VERSION")).isEqualTo(property("keycloak.version"));
        assertThat(argument("JAVA_VERSION")).isEqualTo(property("maven.compiler.release"));
        assertThat(Files.readString(Path.of("compose.yaml")))
                .contains("${PAYARA_VERSION:-" + property("payara.version") + "}")
                .contains("${KEYCLOAK_VERSION:-" + property("keycloak.version") + "}")
                .contains("${MYSQL_VERSION:-" + property("mysql.version") + "}");
    }

    @Test
    void every_file_that_is_copied_exists() {
        List<String> sources = Pattern.compile("(?m)^COPY (?!--from)([^\n]+) \\S+$")
                .matcher(dockerfile)
                .results()
                .flatMap(copy -> Arrays.stream(copy.group(1).split(" ")))
                .filter(source -> !source.startsWith("--"))
                .toList();
        assertThat(sources).isNotEmpty().allSatisfy(source -> assertThat(Path.of("..", source))
                .exists());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payara/prepare",
                "payara/start",
                "payara/healthy",
                "keycloak/start",
                "keycloak/healthy",
                "mysql/accounts.sh",
                "make-secrets",
                "local/stop"
            })
    void every_script_can_be_read_by_its_shell(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-n", script)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void local_run_and_image_configure_the_server_by_the_same_file() throws IOException {
        assertThat(Files.readString(Path.of("payara/prepare"))).contains("domain.asadmin");
        assertThat(Files.readString(Path.of("payara/domain.asadmin")))
                .contains("jms-service.type=DISABLED")
                .contains("hazelcast-config-specific-configuration.enabled=false")
                .contains("access-logging-enabled=false")
                .contains("server-header=false");
    }

    private String stage(String name) {
        Matcher matcher = Pattern.compile("(?ms)^FROM [^\n]+ AS " + name + "$(.*?)(?=^FROM |\\z)")
                .matcher(dockerfile);
        assertThat(matcher.find()).as("stage " + name).isTrue();
        return matcher.group();
    }

    private String argument(String name) {
        return found(Pattern.compile("(?m)^ARG " + name + "=(\\S+)$"), dockerfile);
    }

    private String property(String name) {
        return found(Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)</"), pom);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
