package org.throughline.web.asset;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All assets of the application, by name and by name with hash. Read once when the application starts and never changed
 * afterwards, so that any thread may ask.
 */
public final class Assets {

    static final String FOLDER = "/static/";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "svg", "image/svg+xml");

    private static volatile Map<String, String> addresses = Map.of();

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byHash = new HashMap<>();

    private Assets() {}

    /** Where pages find an asset: an address that changes with what is in it. */
    public static String address(String name) {
        return addresses.getOrDefault(name, FOLDER + name);
    }

    static Assets read(ServletContext context) throws IOException {
        Assets read = new Assets();
        Map<String, String> named = new HashMap<>();
        for (String path : Objects.requireNonNull(context.getResourcePaths(FOLDER))) {
            String name = path.substring(FOLDER.length());
            try (InputStream file = Objects.requireNonNull(context.getResourceAsStream(path), path)) {
                Asset asset = new Asset(typeOf(name), file.readAllBytes());
                read.byName.put(name, asset);
                read.byHash.put(asset.nameAs(name), asset);
                named.put(name, FOLDER + asset.nameAs(name));
            }
        }
        addresses = Map.copyOf(named);
        return read;
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
