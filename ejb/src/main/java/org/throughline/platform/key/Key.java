package org.throughline.platform.key;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A random key that says of what it is one, so that two kinds are never mistaken for each other: they are never equal,
 * whatever they hold. Boundaries and pages know keys as this; tables and entities hold what is in it.
 */
public interface Key {

    UUID value();

    /** The sixteen bytes, as native statements carry them. */
    default byte[] bytes() {
        return bytes(value());
    }

    /** The sixteen bytes of what is in a key. */
    static byte[] bytes(UUID value) {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    static List<UUID> values(Collection<? extends Key> keys) {
        return keys.stream().map(Key::value).toList();
    }

    static <K extends Key> @Nullable K orNull(@Nullable UUID value, Function<UUID, K> kind) {
        return value == null ? null : kind.apply(value);
    }

    static @Nullable UUID orNull(@Nullable Key key) {
        return key == null ? null : key.value();
    }
}
