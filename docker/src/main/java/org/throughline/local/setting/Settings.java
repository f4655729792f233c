package org.throughline.local.setting;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * What one start of the stack needs to know. Everything has a default but the four places.
 *
 * @param home where data, keys, passwords and logs live; kept from one start to the next
 * @param servers where the build has unpacked the servers
 * @param surroundings the folder with the realm, the server's configuration and the demo data ({@code docker/})
 * @param application the EAR
 * @param ports where the parts listen, all on the loopback interface
 * @param database an existing server to be used instead of the one that comes along
 * @param demo whether the demo data is to be loaded at the first start
 * @param documents the folder with the declaration to be imported at the first start
 * @param trial what tests and measurements have otherwise
 */
public record Settings(
        Path home,
        Path servers,
        Path surroundings,
        Path application,
        Ports ports,
        Optional<DatabaseAccess> database,
        boolean demo,
        Optional<Path> documents,
        Trial trial) {

    public Settings {
        home = home.toAbsolutePath().normalize();
        servers = servers.toAbsolutePath().normalize();
        surroundings = surroundings.toAbsolutePath().normalize();
        application = application.toAbsolutePath().normalize();
    }

    /** The settings of a source tree that has been built, all at their defaults. */
    public static Settings of(Path root) {
        return new Settings(
                root.resolve(".throughline"),
                root.resolve("docker/target/servers"),
                root.resolve("docker"),
                root.resolve("ear/target/throughline.ear"),
                Ports.USUAL,
                Optional.empty(),
                true,
                Optional.empty(),
                Trial.NONE);
    }

    /** Where the pages are, without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + ports.application();
    }

    /** The same settings with what the command line says ({@code -Dthroughline.port=9090}). */
    public Settings with(Properties said) {
        return new Settings(
                path(said, "throughline.home").orElse(home),
                servers,
                surroundings,
                path(said, "throughline.application").orElse(application),
                ports.with(said),
                DatabaseAccess.from(said).or(this::database),
                Boolean.parseBoolean(said.getProperty("throughline.demo", String.valueOf(demo))),
                path(said, "documents").or(this::documents),
                trial.with(said));
    }

    public Settings withHome(Path other) {
        return new Settings(other, servers, surroundings, application, ports, database, demo, documents, trial);
    }

    public Settings withPorts(Ports other) {
        return new Settings(home, servers, surroundings, application, other, database, demo, documents, trial);
    }

    public Settings withTrial(UnaryOperator<Trial> change) {
        Trial other = change.apply(trial);
        return new Settings(home, servers, surroundings, application, ports, database, demo, documents, other);
    }

    /** Without an import at the first start. */
    public Settings withoutDocuments() {
        Optional<Path> none = Optional.empty();
        return new Settings(home, servers, surroundings, application, ports, database, demo, none, trial);
    }

    private static Optional<Path> path(Properties said, String name) {
        return Optional.ofNullable(said.getProperty(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
