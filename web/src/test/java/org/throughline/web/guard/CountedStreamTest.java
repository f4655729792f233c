package org.throughline.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CountedStreamTest {

    @Test
    void a_body_as_large_as_allowed_is_read() throws IOException {
        assertThat(stream(10).readAllBytes()).hasSize(10);
    }

    @Test
    void one_byte_more_ends_the_request_however_it_is_read() {
        assertThatThrownBy(() -> stream(11).readAllBytes()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> stream(11).skip(11)).isInstanceOf(IllegalStateException.class);
    }

    private static CountedStream stream(int size) {
        return new CountedStream(new ByteArrayInputStream(new byte[size]), 10, IllegalStateException::new);
    }
}
