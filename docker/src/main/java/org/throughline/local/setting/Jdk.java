package org.throughline.local.setting;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.throughline.local.process.StartFailure;

/** The JDK on which the servers run: 21 or newer, though the launcher itself may run on 17. */
public record Jdk(Path home, int version) {

    private static final int OLDEST = 21;

    /** {@code -Dthroughline.jdk=…}, else our own, else {@code JAVA_HOME}, else the newest in the usual folders. */
    public static Jdk find() {
        return candidates()
                .flatMap(home -> read(home).stream())
                .filter(jdk -> jdk.version >= OLDEST)
                .findFirst()
                .orElseThrow(
                        () -> new StartFailure(
                                "The servers need a JDK of version " + OLDEST
                                        + " or newer. None was found in JAVA_HOME or /usr/lib/jvm; name one by -Dthroughline.jdk=DIR."));
    }

    public String java() {
        return home.resolve("bin/java").toString();
    }

    private static Stream<Path> candidates() {
        Stream<String> named = Stream.of(
                System.getProperty("throughline.jdk", ""),
                System.getProperty("java.home", ""),
                Optional.ofNullable(System.getenv("JAVA_HOME")).orElse(""));
        Stream<Path> found = Stream.of(
                        Path.of("/usr/lib/jvm"), Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"))
                .flatMap(Jdk::children)
                .sorted(Comparator.comparing(
                        (Path home) -> read(home).map(Jdk::version).orElse(0), Comparator.reverseOrder()));
        return Stream.concat(named.filter(name -> !name.isBlank()).map(Path::of), found);
    }

    private static Stream<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<Jdk> read(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            return Optional.empty();
        }
        String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
        String feature = version.split("[.+-]", 2)[0];
        return feature.matches("[0-9]+") ? Optional.of(new Jdk(home, Integer.parseInt(feature))) : Optional.empty();
    }
}
