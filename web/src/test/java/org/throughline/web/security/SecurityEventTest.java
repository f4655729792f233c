package org.throughline.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityEventTest {

    private static final long MINUTE = 60_000_000_000L;

    @Test
    void a_flood_fills_no_log_and_is_counted() {
        List<String> log = new ArrayList<>();
        long later = System.nanoTime() + 10 * MINUTE;
        for (int i = 0; i < 1_000; i++) {
            SecurityEvent.MALFORMED.tell("somewhere", later + i, log::add);
        }
        assertThat(log).hasSize(30).allMatch(line -> line.equals("security MALFORMED at somewhere"));
        SecurityEvent.MALFORMED.tell("elsewhere", later + 2 * MINUTE, log::add);
        assertThat(log).endsWith("security MALFORMED left out 970", "security MALFORMED at elsewhere");
    }
}
