package org.throughline.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SentNameTest {

    @Test
    void a_file_name_in_japanese_arrives_as_it_was_written() {
        String read = new String("宣言.md".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(SentName.of(read)).isEqualTo("宣言.md");
    }

    @Test
    void a_name_that_was_read_rightly_stays() {
        assertThat(SentName.of("宣言.md")).isEqualTo("宣言.md");
        assertThat(SentName.of("déclaration.md")).isEqualTo("déclaration.md");
    }
}
