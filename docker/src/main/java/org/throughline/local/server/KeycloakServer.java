package org.throughline.local.server;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.throughline.local.process.Child;
import org.throughline.local.process.Children;
import org.throughline.local.process.Folder;
import org.throughline.local.process.HttpAnswer;
import org.throughline.local.process.Lock;
import org.throughline.local.setting.DemoAccounts;
import org.throughline.local.setting.Jdk;
import org.throughline.local.setting.Secrets;
import org.throughline.local.setting.Settings;
import org.throughline.schema.Account;

/**
 * The login server with our realm in it. Several stacks of one source tree share its program files; each has a home of
 * its own, with its data.
 */
public final class KeycloakServer implements AutoCloseable {

    public static final String REALM = "throughline";

    /** Seconds for which somebody stays signed in on a device of their own: a fortnight. */
    private static final String REMEMBERED = "1209600";

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "version.txt");

    private final Settings settings;
    private final Secrets secrets;
    private final Children children;
    private final Jdk jdk;
    private final Path home;
    private final Path ready;
    private final Child server;

    private KeycloakServer(Settings settings, Secrets secrets, Children children, Jdk jdk) {
        this.settings = settings;
        this.secrets = secrets;
        this.children = children;
        this.jdk = jdk;
        this.home = settings.home().resolve("keycloak");
        this.ready = home.resolve("ready");
        prepare();
        this.server = launch();
    }

    /** Starts it, imports the realm at the first start, and waits until it answers for it. */
    public static KeycloakServer start(Settings settings, Secrets secrets, Children children, Jdk jdk) {
        KeycloakServer keycloak = new KeycloakServer(settings, secrets, children, jdk);
        keycloak.awaitRealm();
        return keycloak;
    }

    public static String issuer(Settings settings) {
        return address(settings) + "/realms/" + REALM;
    }

    public static String address(Settings settings) {
        return "http://localhost:" + settings.ports().keycloak();
    }

    public Account admin() {
        return new Account("admin", secrets.get("keycloak-admin"));
    }

    public Realm realm() {
        return new Realm(address(settings), admin());
    }

    public Child server() {
        return server;
    }

    @Override
    public void close() {
        children.stop(server);
    }

    private void prepare() {
        Path distribution = Distribution.of(settings.servers(), "keycloak-");
        Lock.holding(settings.servers(), "keycloak", () -> build(distribution));
        if (!Files.exists(ready)) {
            Folder.delete(home);
        }
        Folder.make(home);
        SHARED.forEach(name -> Folder.link(home.resolve(name), distribution.resolve(name)));
        Folder.link(home.resolve("themes"), settings.surroundings().resolve("keycloak/themes"));
        Folder.copy(
                settings.servers().resolve("passwords"),
                Folder.make(home.resolve("data")).resolve("password-blacklists"));
        if (!Files.exists(ready)) {
            Path imports = home.resolve("data/import");
            Folder.writePrivately(
                    imports.resolve(REALM + "-realm.json"),
                    Folder.read(settings.surroundings().resolve("keycloak/throughline-realm.json")));
            Folder.writePrivately(
                    imports.resolve(REALM + "-users-0.json"),
                    DemoAccounts.of(secrets).users(REALM).toString());
        }
    }

    /** What Keycloak does once for a combination of settings, to start faster ever after. */
    private void build(Path distribution) {
        Path built = distribution.resolve("built");
        if (!Files.exists(built)) {
            children.run(
                    "keycloak-build",
                    List.of("sh", distribution.resolve("bin/kc.sh").toString(), "build", "--db=dev-file"),
                    Map.of("JAVA_HOME", jdk.home().toString(), "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"),
                    LIMIT);
            Folder.writePrivately(built, "");
        }
    }

    private Child launch() {
        return children.start("keycloak", command(), environment(), "");
    }

    private List<String> command() {
        return List.of(
                jdk.java(),
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak(),
                "--hostname=" + address(settings));
    }

    /** The names that stand in the realm file, here as in the containers. */
    private Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", admin().user(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", admin().password(),
                "THROUGHLINE_BASE_URL", settings.baseUrl(),
                "THROUGHLINE_SECOND_FACTOR", settings.trial().secondFactor() ? "CONDITIONAL" : "DISABLED",
                "THROUGHLINE_REMEMBER", REMEMBERED,
                "THROUGHLINE_CLIENT_SECRET", secrets.get("oidc-client"),
                "THROUGHLINE_TOKEN_LIFESPAN", String.valueOf(settings.trial().tokenLifespan()));
    }

    private void awaitRealm() {
        URI realm = URI.create("http://127.0.0.1:" + settings.ports().keycloak() + "/realms/" + REALM
                + "/.well-known/openid-configuration");
        HttpAnswer.await(realm, List.of(200), server, LIMIT);
        Folder.delete(home.resolve("data/import"));
        adapt();
    }

    /** The realm is imported once; what the settings of a later start say otherwise is changed in it. */
    private void adapt() {
        String wanted = settings.baseUrl() + " " + settings.trial().tokenLifespan() + " "
                + settings.trial().secondFactor();
        if (Files.exists(ready) && !Folder.read(ready).equals(wanted)) {
            realm().pagesAt(settings.baseUrl());
            realm().tokenLifespan(settings.trial().tokenLifespan());
            realm().secondFactor(settings.trial().secondFactor());
        }
        Folder.writePrivately(ready, wanted);
    }
}
