package org.throughline.web.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Refuses to go on as soon as more has been read than is allowed. */
final class CountedStream extends FilterInputStream {

    private final Supplier<RuntimeException> refusal;
    private long left;

    CountedStream(InputStream stream, long largest, Supplier<RuntimeException> refusal) {
        super(stream);
        this.left = largest;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
