package org.throughline.measure;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.throughline.crowd.Crowd;

/** One page asked for over some connections at once. */
final class Load {

    private static final Duration WINDOW = Duration.ofSeconds(3);

    private final URI server;
    private final byte[] request;
    private final int connections;

    Load(URI server, String path, String cookies, int connections) {
        this.server = server;
        this.request = KeepAlive.request(server, path, cookies);
        this.connections = connections;
    }

    /** Until it gets no faster. */
    Warming warm() {
        return Warming.of(this::perSecond);
    }

    /** Answers a second, over three seconds. */
    double perSecond() {
        long start = System.nanoTime();
        long end = start + WINDOW.toNanos();
        long answers = Crowd.all(
                        IntStream.range(0, connections)
                                .mapToObj(i -> (Callable<Long>) () -> askUntil(end))
                                .toList(),
                        connections)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return answers / ((System.nanoTime() - start) / 1e9);
    }

    /** How long an answer takes, over three seconds. */
    double milliseconds() {
        return 1000 * connections / perSecond();
    }

    /** Bytes of the body as it travels. */
    long bytes() throws IOException {
        try (KeepAlive connection = new KeepAlive(server)) {
            return connection.ask(request);
        }
    }

    private long askUntil(long end) throws IOException {
        long answers = 0;
        try (KeepAlive connection = new KeepAlive(server)) {
            while (System.nanoTime() < end) {
                connection.ask(request);
                answers++;
            }
        }
        return answers;
    }
}
