package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OwnWorkTest {

    @Test
    void only_what_no_request_asked_for_is_marked() throws InterruptedException {
        assertThat(inspectedBy("__ejb-thread-pool3")).isEqualTo("/* own work */ select 1");
        assertThat(inspectedBy("http-thread-pool::http-listener-1(7)")).isEqualTo("select 1");
    }

    private static String inspectedBy(String thread) throws InterruptedException {
        AtomicReference<String> sql = new AtomicReference<>("");
        Thread sender = new Thread(() -> sql.set(new OwnWork().inspect("select 1")), thread);
        sender.start();
        sender.join();
        return Objects.requireNonNull(sql.get());
    }
}
