package org.throughline.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CountedPartsTest {

    @Test
    void as_many_parts_as_allowed_are_read_and_one_more_ends_the_request() throws IOException {
        assertThat(stream("x--b".repeat(3)).readAllBytes()).hasSize(12);
        assertThatThrownBy(() -> stream("x--b".repeat(4)).readAllBytes()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_boundary_is_seen_however_it_is_read_and_whatever_looks_like_its_beginning_stands_before() {
        assertThatThrownBy(() -> {
                    CountedParts stream = stream("---b--b-----b--b");
                    while (stream.read() >= 0) {
                        assertThat(stream.markSupported()).isFalse();
                    }
                })
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> stream("---b--b-----b--b").skip(16)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lines_in_a_text_that_look_like_rules_are_no_parts() throws IOException {
        assertThat(stream("\r\n-----\r\n--a\r\n".repeat(9)).readAllBytes()).hasSize(9 * 14);
    }

    private static CountedParts stream(String text) {
        return new CountedParts(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), "b", 3, IllegalStateException::new);
    }
}
