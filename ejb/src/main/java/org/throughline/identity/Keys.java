package org.throughline.identity;

import java.nio.ByteBuffer;
import java.util.UUID;

/** The sixteen bytes of a key as native statements carry them. */
public final class Keys {

    private Keys() {}

    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    public static byte[] bytes(UUID key) {
        return ByteBuffer.allocate(16)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }
}
