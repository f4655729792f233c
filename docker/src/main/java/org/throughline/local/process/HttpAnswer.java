package org.throughline.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits until a server answers. */
public final class HttpAnswer {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Any answer at all. */
    public static final List<Integer> ANY = List.of();

    private HttpAnswer() {}

    /** Asks again and again until one of the statuses comes back, the server dies, or the time is over. */
    public static void await(URI address, List<Integer> good, Child server, Duration limit) {
        Instant end = Instant.now().plus(limit);
        int last = 0;
        while (Instant.now().isBefore(end)) {
            if (!server.isAlive()) {
                throw server.failure("stopped while starting");
            }
            last = status(address);
            if (good.contains(last) || (good.isEmpty() && last > 0)) {
                return;
            }
            pause();
        }
        throw server.failure(
                "did not answer at %s within %d seconds (last status %d)".formatted(address, limit.toSeconds(), last));
    }

    /** The status, or 0 when nobody answers. */
    public static int status(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for " + address, e);
        }
    }

    public static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting", e);
        }
    }
}
