package org.throughline.web.asset;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All assets of the application, by name and by name with hash. Read once when the application starts; read anew only
 * where somebody works on them ({@link Sources}). Any thread may ask.
 */
public final class Assets {

    static final String FOLDER = "/static/";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "svg", "image/svg+xml");

    private static final Sources SOURCES = Sources.of("webapp/static");

    private static volatile Assets current = new Assets();

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byHash = new HashMap<>();

    private Assets() {}

    /** Where pages find an asset: an address that changes with what is in it. */
    public static String address(String name) {
        return FOLDER + current().named(name).map(asset -> asset.nameAs(name)).orElse(name);
    }

    /** Reads what the application was deployed with. */
    static void read(ServletContext context) throws IOException {
        Assets read = new Assets();
        for (String path : Objects.requireNonNull(context.getResourcePaths(FOLDER))) {
            try (InputStream file = Objects.requireNonNull(context.getResourceAsStream(path), path)) {
                read.add(path.substring(FOLDER.length()), file.readAllBytes());
            }
        }
        current = read;
    }

    static Assets current() {
        SOURCES.changed().ifPresent(Assets::readAnew);
        return current;
    }

    private static void readAnew(Path folder) {
        Assets read = new Assets();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                read.add(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        current = read;
    }

    private void add(String name, byte[] bytes) {
        Asset asset = new Asset(typeOf(name), bytes);
        byName.put(name, asset);
        byHash.put(asset.nameAs(name), asset);
    }

    /** What is asked for by a name that says what is in it, and so can be kept for ever. */
    Optional<Asset> lasting(String name) {
        return Optional.ofNullable(byHash.get(name));
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static String typeOf(String name) {
        @Nullable String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("no type is known for " + name);
        }
        return type;
    }
}
