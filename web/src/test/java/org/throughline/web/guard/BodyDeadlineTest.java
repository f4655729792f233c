package org.throughline.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BodyDeadlineTest {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        watch.shutdownNow();
    }

    @Test
    void what_comes_in_time_is_left_alone() {
        assertThat(BodyDeadline.isKept(Duration.ofMinutes(1), watch, () -> {})).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void what_never_ends_is_interrupted_and_nothing_after_it_is() {
        assertThat(BodyDeadline.isKept(Duration.ofMillis(1), watch, BodyDeadlineTest::waitForEver))
                .isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException passed) {
            Thread.currentThread().interrupt();
        }
    }
}
