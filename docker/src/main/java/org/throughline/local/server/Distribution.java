package org.throughline.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.throughline.local.process.StartFailure;

/** Finds a server among those that the build has unpacked. */
public final class Distribution {

    private Distribution() {}

    public static Path of(Path servers, String prefix) {
        try (Stream<Path> all = Files.list(servers)) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().startsWith(prefix))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new StartFailure("No server " + prefix + " in " + servers
                            + ": it is unpacked by the build; run mvn -Prun from the root of the project."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
