package org.throughline.web.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A body of several parts, as it is read: no more of them than a form of ours has. Each costs memory, however small. */
final class CountedParts extends FilterInputStream {

    private final byte[] boundary;
    private final int[] fallback;
    private final Supplier<RuntimeException> refusal;
    private int matched;
    private int left;

    /** @param boundary as the content type names it */
    CountedParts(InputStream stream, String boundary, int most, Supplier<RuntimeException> refusal) {
        super(stream);
        this.boundary = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.fallback = fallback(this.boundary);
        this.left = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            look((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = 0; i < read; i++) {
            look(buffer[offset + i]);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, 8_192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void look(byte next) {
        while (matched > 0 && boundary[matched] != next) {
            matched = fallback[matched - 1];
        }
        if (boundary[matched] == next) {
            matched++;
        }
        if (matched == boundary.length) {
            matched = fallback[matched - 1];
            if (--left < 0) {
                throw refusal.get();
            }
        }
    }

    /** How much of a pattern is matched still where a longer match of it breaks off (Knuth, Morris and Pratt). */
    private static int[] fallback(byte[] pattern) {
        int[] fallback = new int[pattern.length];
        for (int i = 1, matched = 0; i < pattern.length; i++) {
            while (matched > 0 && pattern[i] != pattern[matched]) {
                matched = fallback[matched - 1];
            }
            if (pattern[i] == pattern[matched]) {
                matched++;
            }
            fallback[i] = matched;
        }
        return fallback;
    }
}
