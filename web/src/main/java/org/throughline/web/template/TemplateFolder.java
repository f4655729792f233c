package org.throughline.web.template;

import gg.jte.CodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The templates of a source folder, each as it stands when it is asked for. */
record TemplateFolder(Path root) implements CodeResolver {

    @Override
    public @Nullable String resolve(String name) {
        Path file = root.resolve(name);
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getLastModified(String name) {
        try {
            return Files.getLastModifiedTime(root.resolve(name)).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public List<String> resolveAllTemplateNames() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".jte"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
