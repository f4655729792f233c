package org.throughline.architecture;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.Knows;

/** Whom a package says that it knows. */
record Declaration(String room, SortedSet<String> names) {

    /** From how many rooms of another feature on its name stands for them. */
    private static final int MANY = 3;

    static Optional<Declaration> of(JavaPackage room) {
        return room.tryGetAnnotationOfType(Knows.class)
                .map(knows -> new Declaration(
                        room.getName().substring(House.ROOT.length() + 1), new TreeSet<>(List.of(knows.value()))));
    }

    /** The shortest that says what a package uses. */
    static Declaration shortest(String room, SortedSet<String> used) {
        SortedSet<String> names = used.stream()
                .map(other -> isOwn(room, other) || !isMany(House.feature(other), used) ? other : House.feature(other))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Declaration(room, names);
    }

    /** What is used and not declared, and what is declared and not used. */
    Stream<String> breaches(Collection<String> used) {
        Stream<String> undeclared =
                used.stream().filter(other -> !names.contains(name(other))).map(other -> room + " uses " + other);
        SortedSet<String> named = used.stream().map(this::name).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> unused =
                names.stream().filter(name -> !named.contains(name)).map(name -> room + " only declares " + name);
        return Stream.concat(undeclared, unused);
    }

    /** Puts it into the file of its package, in place of what stands there. */
    void write() {
        String names = this.names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        Path file = House.files("src/main/java", "package-info.java").stream()
                .filter(info -> House.name(info).equals(room.replace('.', '/') + "/package-info.java"))
                .findFirst()
                .orElseThrow();
        String text = House.text(file)
                .replaceFirst("(?s)@Knows\\(.*?\\)\\s+", "")
                .replaceFirst("(?m)^import org\\.throughline\\.Knows;\\s+", "")
                .replaceFirst("(?m)^@NullMarked", "@Knows({" + names + "})\n@NullMarked");
        try {
            Files.writeString(file, text.stripTrailing() + "\nimport org.throughline.Knows;\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By which name another room is known: that of its feature, if it is declared. */
    private String name(String other) {
        String feature = House.feature(other);
        return !isOwn(room, other) && names.contains(feature) ? feature : other;
    }

    private static boolean isOwn(String room, String other) {
        return House.feature(room).equals(House.feature(other));
    }

    private static boolean isMany(String feature, SortedSet<String> used) {
        return used.contains(feature)
                || used.stream()
                                .filter(other -> House.feature(other).equals(feature))
                                .count()
                        >= MANY;
    }
}
