package org.throughline.web.guard;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The moment by which a form must have arrived whole. Whoever sends a byte now and then would keep one of the server's
 * places for as long as they like otherwise. Reading that goes on at that moment is interrupted.
 */
final class BodyDeadline {

    private final Thread reading = Thread.currentThread();
    private boolean over;
    private boolean passed;

    private BodyDeadline() {}

    /**
     * Reads.
     *
     * @return whether it was done in time
     */
    static boolean isKept(Duration patience, ScheduledExecutorService watch, Runnable reading) {
        BodyDeadline deadline = new BodyDeadline();
        Future<?> watched = watch.schedule(deadline::pass, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            reading.run();
        } finally {
            watched.cancel(false);
            deadline.end();
        }
        return !deadline.passed;
    }

    private synchronized void pass() {
        if (!over) {
            passed = true;
            reading.interrupt();
        }
    }

    /** Whatever comes after the reading is not interrupted by it. */
    private synchronized void end() {
        over = true;
        if (passed) {
            Thread.interrupted();
        }
    }
}
