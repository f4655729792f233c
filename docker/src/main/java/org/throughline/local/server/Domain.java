package org.throughline.local.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.local.process.Children;
import org.throughline.local.process.Folder;
import org.throughline.local.process.StartFailure;
import org.throughline.local.setting.Jdk;
import org.throughline.local.setting.Settings;

/**
 * The domain of the application server. It holds nothing but the deployed application, so it is a cache: as long as the
 * application, the server and its configuration are the same it is used as it is, otherwise it is made anew from the
 * domain that the server ships.
 */
public final class Domain {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String NAME = "domain1";

    private final Settings settings;
    private final Node node;
    private final Children children;
    private final Jdk jdk;
    private final Administrator administrator;
    private final Path payara;
    private final Path folder;
    private final String fingerprint;

    public Domain(Settings settings, Node node, Children children, Jdk jdk) {
        this.settings = settings;
        this.node = node;
        this.children = children;
        this.jdk = jdk;
        this.administrator = new Administrator(settings);
        this.payara = Distribution.of(settings.servers(), "payara");
        this.folder = settings.home().resolve(node.name());
        this.fingerprint = fingerprint();
    }

    /** Whether the application, as it is now, stands deployed in it. The server then loads it at once. */
    public boolean isDeployed() {
        Path deployed = folder.resolve("deployed");
        return Files.exists(deployed) && Folder.read(deployed).equals(fingerprint);
    }

    /** From here until the application is ready again, a start that breaks off leaves a domain nobody may trust. */
    public void markUnsure() {
        Folder.delete(folder.resolve("deployed"));
    }

    public void markDeployed() {
        Folder.writePrivately(folder.resolve("deployed"), fingerprint);
    }

    /** Makes it anew; the next boot configures it. */
    public void make() {
        Folder.delete(folder);
        Folder.copy(payara.resolve("glassfish/domains").resolve(NAME), folder.resolve(NAME));
        administrator.of(folder.resolve(NAME));
        Folder.copy(settings.servers().resolve("driver"), folder.resolve(NAME).resolve("lib"));
        if (isWorkedOn()) {
            Folder.copy(
                    settings.servers().resolve("templates"),
                    folder.resolve(NAME).resolve("lib"));
        }
        Folder.writePrivately(
                folder.resolve("boot.asadmin"),
                Folder.read(settings.surroundings().resolve("payara/domain.asadmin")) + local());
        Folder.writePrivately(folder.resolve("command"), String.join("\n", askForCommand()));
    }

    /** The command that boots the server; the first boot of a fresh domain also configures it. */
    public List<String> command(boolean fresh) {
        List<String> command =
                new ArrayList<>(Folder.read(folder.resolve("command")).lines().toList());
        command.add(1, settings.trial().fullCompiler() ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1");
        command.addAll(1, isWorkedOn() ? whereToWork() : sharedClasses());
        if (fresh) {
            command.addAll(List.of(
                    "-prebootcommandfile", folder.resolve("boot.asadmin").toString()));
        }
        return command;
    }

    /** Puts the application as it is now into the server that is up, in place of the one that stands there. */
    public void deploy(Duration limit) {
        administer(
                limit,
                "deploy",
                "--force=true",
                "--name=throughline",
                settings.application().toString());
    }

    /** Runs an administration command on the server that is up. */
    private String administer(Duration limit, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("--interactive=false", "--host", "127.0.0.1", "--port", String.valueOf(node.admin())));
        command.addAll(administrator.arguments());
        command.addAll(List.of(arguments));
        return asadmin(limit, command);
    }

    /** Classes as an earlier start has left them. A debugger rules that out. */
    private List<String> sharedClasses() {
        return List.of(
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + settings.home().resolve(node.name() + ".jsa"));
    }

    private boolean isWorkedOn() {
        return settings.ports().debug() > 0;
    }

    /** A port for a debugger, and where templates, texts and styles stand that are shown as they change. */
    private List<String> whereToWork() {
        Path deployed = folder.resolve(NAME).resolve("applications/throughline");
        String classPath = String.join(
                File.pathSeparator,
                deployed.resolve("throughline-web_war/WEB-INF/classes").toString(),
                deployed.resolve("throughline-web_war/WEB-INF/lib") + "/*",
                deployed.resolve("throughline-ejb_jar").toString(),
                deployed.resolve("lib") + "/*",
                payara.resolve("glassfish/modules") + "/*",
                folder.resolve(NAME).resolve("lib") + "/*");
        return List.of(
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:"
                        + settings.ports().debug(),
                "-Dthroughline.web.sources=" + settings.surroundings().resolveSibling("web/src/main"),
                "-Dthroughline.web.classpath=" + classPath);
    }

    private String local() {
        String listeners = "set configs.config.server-config.network-config.network-listeners.network-listener.";
        return """

                %1$shttp-listener-1.address=127.0.0.1
                %1$shttp-listener-1.port=%2$d
                %1$sadmin-listener.address=127.0.0.1
                %1$sadmin-listener.port=%3$d
                set configs.config.server-config.microprofile-config.secret-dir=%4$s
                """
                .formatted(listeners, node.application(), node.admin(), node.config());
    }

    /** As the server's own tool would start it, but for the agent that makes a shared class archive impossible. */
    private List<String> askForCommand() {
        String said = asadmin(LIMIT, List.of("start-domain", "--dry-run", "--domaindir", folder.toString(), NAME));
        List<String> command = said.lines()
                .dropWhile(line -> !line.startsWith("/"))
                .takeWhile(line -> !line.isBlank())
                .filter(line -> !line.startsWith("-javaagent:"))
                .toList();
        if (command.isEmpty()) {
            throw new StartFailure("The application server does not say how it is started:\n" + said);
        }
        return command;
    }

    private String asadmin(Duration limit, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of("sh", payara.resolve("bin/asadmin").toString()));
        command.addAll(arguments);
        return children.run(
                "asadmin",
                command,
                Map.of("AS_JAVA", jdk.home().toString(), "JAVA_HOME", jdk.home().toString()),
                limit);
    }

    private String fingerprint() {
        try (Stream<Path> drivers = Files.list(settings.servers().resolve("driver"))) {
            Fingerprint all = Fingerprint.start()
                    .add(settings.application())
                    .add(settings.surroundings().resolve("payara/domain.asadmin"))
                    .add(local())
                    .add(payara + " " + jdk + " " + isWorkedOn() + " " + administrator);
            drivers.sorted().forEach(all::add);
            return all.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
