package org.throughline.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A file that never changes while the application runs, packed once. Immutable and shared by all threads; holds its
 * bytes in memory.
 */
final class Asset {

    private static final int DIGITS = 16;

    private final String type;
    private final byte[] plain;
    private final byte[] packed;
    private final String hash;

    Asset(String type, byte[] plain) {
        this.type = type;
        this.plain = plain;
        this.packed = pack(plain);
        this.hash = hash(plain);
    }

    String type() {
        return type;
    }

    /** SHA-256 of its bytes, the first 16 hexadecimal digits. */
    String hash() {
        return hash;
    }

    /** @param packing whether who asks can read gzip */
    byte[] bytes(boolean packing) {
        return packing && isSmallerPacked() ? packed : plain;
    }

    boolean isSmallerPacked() {
        return packed.length < plain.length;
    }

    /** Its name with the hash before the ending: {@code page.js} becomes {@code page.0123456789abcdef.js}. */
    String nameAs(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String hash(byte[] plain) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
