package org.throughline.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The project as it is compiled and as it is written. A package is called by its name below {@code org.throughline}; what a
 * {@code package-info} says is no dependency of its package.
 */
final class House {

    static final String ROOT = "org.throughline";

    static final Path FOLDER =
            Path.of(System.getProperty("throughline.root", "..")).toAbsolutePath();

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final List<String> MODULES = List.of("ejb", "web", "docker", "ear");

    private House() {}

    static Stream<JavaClass> types() {
        return CLASSES.stream().filter(type -> !type.getSimpleName().equals("package-info"));
    }

    /** The package of a type, below the root; that of the root itself is empty. */
    static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    /** What a room is a part of: the first word of its name, and the second with it in the web. */
    static String feature(String room) {
        String[] words = room.split("\\.", -1);
        return words[0].equals("web") && words.length > 1 ? "web." + words[1] : words[0];
    }

    /** Of each package, which other packages of the project it uses; the root, on which all stand, is not said. */
    static SortedMap<String, SortedSet<String>> dependencies() {
        SortedMap<String, SortedSet<String>> known = new TreeMap<>();
        types().filter(type -> !room(type).isEmpty()).forEach(type -> {
            SortedSet<String> used = known.computeIfAbsent(room(type), any -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(House::room)
                    .filter(room -> !room.isEmpty() && !room.equals(room(type)))
                    .forEach(used::add);
        });
        return known;
    }

    /** The files below a folder that every module may have, {@code src/main/java} say, in order. */
    static List<Path> files(String folder, String pattern) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return MODULES.stream()
                .map(module -> FOLDER.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(House::below)
                .filter(file -> matcher.matches(file.getFileName()))
                .sorted()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file, below the folders that all of its kind have in common. */
    static String name(Path file) {
        return FOLDER.relativize(file)
                .toString()
                .replaceFirst("^\\w+/src/(main|test)/(java|jte)/", "")
                .replaceFirst("^org/throughline/", "");
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
