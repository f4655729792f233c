package org.throughline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines as they were written, and the JSON that the application reads; its own tests hold the same forms. */
class OldLinesTest {

    @Test
    void a_map_into_a_source() {
        assertThat(OldLines.map("0 5 2 5\n7 1 9 4\n"))
                .isEqualTo("{\"segments\":[{\"length\":5,\"rawLength\":5,\"rawStart\":2,\"start\":0},"
                        + "{\"length\":1,\"rawLength\":4,\"rawStart\":9,\"start\":7}]}");
        assertThat(OldLines.map("")).isEqualTo("{\"segments\":[]}");
    }

    @Test
    void passages_of_a_report() {
        assertThat(OldLines.blocks("pull_quote 0 0 0 4\nheading 2 6 8 20 「1」\t\"a\" b"))
                .isEqualTo("[{\"end\":4,\"kind\":\"PULL_QUOTE\",\"start\":0,\"wordsStart\":0,\"level\":0},"
                        + "{\"end\":20,\"kind\":\"HEADING\",\"start\":6,\"wordsStart\":8,\"number\":\"「1」\\t\\\"a\\\" b\","
                        + "\"level\":2}]");
    }

    @Test
    void provisions_of_a_draft() {
        assertThat(OldLines.pieces("opening_formula - 0 0 0 9\nitem 2 1 11 13 40 第 1 a"))
                .isEqualTo("[{\"end\":9,\"kind\":\"OPENING_FORMULA\",\"start\":0,\"wordsStart\":0,\"depth\":0},"
                        + "{\"end\":40,\"kind\":\"ITEM\",\"start\":11,\"wordsStart\":13,\"number\":\"第 1 a\",\"depth\":1,"
                        + "\"headingLevel\":2}]");
    }

    @Test
    void what_was_put_right() {
        assertThat(OldLines.mends("title 1 %E3%83%A9+%3D+%22a%22+%2B+b%0A%25\nmerge 3 "))
                .isEqualTo("[{\"act\":\"TITLE\",\"at\":1,\"value\":\"ラ = \\\"a\\\" + b\\n%\"},"
                        + "{\"act\":\"MERGE\",\"at\":3,\"value\":\"\"}]");
        assertThat(OldLines.mends("")).isEqualTo("[]");
    }

    @Test
    void what_was_typed_into_a_form() {
        assertThat(OldLines.fields("side=AU\nside=\ntitleJa=%E7%81%AF%E5%8F%B0%0D%0A%09a%3Db%26c"))
                .isEqualTo("{\"typed\":{\"side\":[\"AU\",\"\"],\"titleJa\":[\"灯台\\r\\n\\ta=b&c\"]}}");
        assertThat(OldLines.fields("")).isEqualTo("{\"typed\":{}}");
    }
}
