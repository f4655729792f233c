package org.throughline.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells the reader what was done and how long it took. */
final class Progress {

    private final Instant began = Instant.now();
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void step(String what, Runnable work) {
        step(what, () -> {
            work.run();
            return what;
        });
    }

    <T> T step(String what, Supplier<T> work) {
        Instant start = Instant.now();
        T made = work.get();
        out.printf(Locale.ROOT, "%6.1f s  %s (%.1f s)%n", seconds(began), what, seconds(start));
        return made;
    }

    void say(String line) {
        out.println(line);
    }

    double seconds() {
        return seconds(began);
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
