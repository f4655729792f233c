package org.throughline.web.asset;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Part of the source folder of the pages, beside the running application while somebody works on it: what changes there is
 * shown without a redeploy. Only the local run names the folder ({@code throughline.web.sources}); elsewhere there is none,
 * and asking costs nothing. Safe for all threads.
 */
public final class Sources {

    private static final FileTime STARTED = FileTime.from(Instant.now());

    private final @Nullable Path folder;
    private volatile FileTime read = STARTED;

    private Sources(@Nullable Path folder) {
        this.folder = folder;
    }

    /** @param part below the source folder, such as {@code jte} */
    public static Sources of(String part) {
        String root = System.getProperty("throughline.web.sources", "");
        return new Sources(root.isEmpty() ? null : Path.of(root, part));
    }

    /**
     * The folder, if something in it has changed since it was asked for last, or since the application started. Looks at
     * every file of it: about a millisecond for a hundred.
     */
    public Optional<Path> changed() {
        if (folder == null) {
            return Optional.empty();
        }
        FileTime newest = newest(folder);
        if (newest.compareTo(read) <= 0) {
            return Optional.empty();
        }
        read = newest;
        return Optional.of(folder);
    }

    /** What a template is compiled against, as the local run names it ({@code throughline.web.classpath}). */
    public static List<String> classPath() {
        List<String> all = new ArrayList<>();
        for (String entry : System.getProperty("throughline.web.classpath", "").split(File.pathSeparator, -1)) {
            if (entry.endsWith("/*")) {
                File[] jars = new File(entry.substring(0, entry.length() - 2)).listFiles();
                Arrays.stream(jars == null ? new File[0] : jars)
                        .map(File::getPath)
                        .filter(name -> name.endsWith(".jar"))
                        .forEach(all::add);
            } else {
                all.add(entry);
            }
        }
        return all;
    }

    private static FileTime newest(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Sources::changedAt)
                    .max(Comparator.naturalOrder())
                    .orElse(STARTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime changedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return STARTED;
        }
    }
}
