package org.throughline.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowsTest {

    private static final Set<String> GROUND = Set.of("identity", "language", "refusal", "platform");

    private static final Path FEATURES = House.FOLDER.resolve("ejb/src/main/java/org/throughline");

    private final SortedMap<String, SortedSet<String>> known = House.dependencies();

    /** {@code -Darchitecture.knows=write} declares anew what is used, after packages have moved. */
    @Test
    void a_package_declares_whom_it_knows() {
        if ("write".equals(System.getProperty("architecture.knows"))) {
            known.forEach((room, used) -> Declaration.shortest(room, used).write());
            return;
        }
        Outstanding.work("knows")
                .hold(
                        "whom a package knows is decided by a person, and once",
                        known.entrySet().stream().flatMap(room -> declared(room.getKey())
                                .map(declaration -> declaration.breaches(room.getValue()))
                                .orElse(Stream.of(room.getKey() + " declares nothing"))));
    }

    @Test
    void the_ground_knows_nobody() {
        Outstanding.exceptions("ground")
                .hold(
                        "everyone stands on it",
                        known.entrySet().stream()
                                .filter(room -> GROUND.contains(House.feature(room.getKey())))
                                .flatMap(room -> room.getValue().stream()
                                        .filter(other -> !House.feature(other).equals(House.feature(room.getKey())))
                                        .map(other -> room.getKey() + " -> " + other)));
    }

    @Test
    void the_web_is_named_like_the_features() {
        Outstanding.exceptions("web-rooms")
                .hold(
                        "who knows a feature finds its pages",
                        known.keySet().stream()
                                .map(House::feature)
                                .filter(feature -> feature.startsWith("web."))
                                .map(feature -> feature.substring("web.".length()))
                                .filter(feature -> !Files.isDirectory(FEATURES.resolve(feature)))
                                .distinct());
    }

    private static Optional<Declaration> declared(String room) {
        return Declaration.of(House.CLASSES.getPackage(House.ROOT + "." + room));
    }
}
