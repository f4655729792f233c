package org.throughline.instrument.parsing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.document.format.SourceFile;
import org.throughline.document.source.Upload;
import org.throughline.refusal.Refusal;

class HostileFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CLAUSE = "# Statement\n\n1. We will meet.\n";

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "md", "a.md.zip", ""})
    void a_file_of_another_kind_is_refused_by_its_name(String name) {
        assertThat(refusal(name, CLAUSE.getBytes(UTF_8))).isEqualTo("import.unsupported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.html", "a.pdf"})
    void text_under_the_name_of_another_format_is_refused_with_its_right_name(String name) {
        assertThat(refusal(name, CLAUSE.getBytes(UTF_8))).isEqualTo("import.wrongName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 text", "<!DOCTYPE html><p>x", "<html>"})
    void another_format_under_the_name_of_a_text_is_refused_with_its_right_name(String content) {
        assertThat(refusal("a.txt", content.getBytes(UTF_8))).isEqualTo("import.wrongName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?>", "{\\rtf1 x", "a\u0000b", "a\u0007b"})
    void a_file_that_is_something_else_inside_is_refused(String content) {
        assertThat(refusal("a.txt", content.getBytes(UTF_8))).isEqualTo("import.notText");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xFF, (byte) 0xFE};
        assertThat(refusal("a.md", image)).isEqualTo("import.notText");
        assertThat(refusal("a.md", "1. 宣言".getBytes(Charset.forName("Shift_JIS"))))
                .isEqualTo("import.encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\u3000\n", "\uFEFF"})
    void an_empty_file_is_refused(String content) {
        assertThat(refusal("a.txt", content.getBytes(UTF_8))).isEqualTo("import.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Only a title", "---", "<!-- nothing -->", "https://example.org/"})
    void a_file_without_a_clause_is_refused(String content) {
        assertThat(refusal("a.md", content.getBytes(UTF_8))).isEqualTo("import.noClauses");
    }

    @Test
    void a_file_too_large_is_refused_before_it_is_read() {
        byte[] large = new byte[SourceFile.LARGEST_TEXT + 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(refusal("a.txt", large)).isEqualTo("import.tooLarge");
    }

    @Test
    void too_many_lines_or_provisions_are_refused() {
        assertThat(refusal("a.txt", "a\n".repeat(40_000 + 1).getBytes(UTF_8))).isEqualTo("import.tooLong");
        assertThat(refusal("a.md", "x\n\n".repeat(5_000 + 1).getBytes(UTF_8))).isEqualTo("import.tooManyProvisions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a ", "**a", "[", "[a](", "<b>", "`", "_a*", "![[", "\\*a*", "<a ", "&amp;*"})
    void markup_nested_without_end_is_refused(String nested) {
        byte[] content = nested.repeat(100_000).getBytes(UTF_8);
        assertThat(assertTimeoutPreemptively(PATIENCE, () -> refusal("a.md", content)))
                .isEqualTo("import.tooComplex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "  ",
                "1. ",
                "x ",
                "\u00A0",
                "(i) ",
                "http://((((",
                "a.",
                "-\t",
                "#",
                "=",
                "\u0301",
                "か\u3099"
            })
    void anything_repeated_without_end_ends_soon(String repeated) {
        byte[] content = (CLAUSE + "\n" + repeated.repeat(500_000 / repeated.length())).getBytes(UTF_8);
        for (String name : new String[] {"a.md", "a.txt"}) {
            assertThat(assertTimeoutPreemptively(PATIENCE, () -> refusal(name, content)))
                    .isIn("read", "import.tooComplex", "import.tooLarge");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> x\n",
                "- x\n",
                "    x\n\n",
                "1. x\n\n",
                "**X**\n\n",
                "Signed at x\n\n",
                "(i) x\n\n",
                "x:\n\n1. y\n\n"
            })
    void short_blocks_by_the_thousand_end_soon(String block) {
        byte[] content = (CLAUSE + "\n" + block.repeat(2_000)).getBytes(UTF_8);
        for (String name : new String[] {"a.md", "a.txt"}) {
            assertTimeoutPreemptively(PATIENCE, () -> ParsedText.of(new Upload(name, content)));
        }
    }

    @Test
    void lists_nested_deeper_than_any_text_are_read_flat() {
        StringBuilder nested = new StringBuilder(CLAUSE);
        for (int i = 0; i < 1_000; i++) {
            nested.append("  ".repeat(i)).append("- x\n");
        }
        byte[] content = nested.toString().getBytes(UTF_8);
        ParsedText text = assertTimeoutPreemptively(PATIENCE, () -> ParsedText.of(new Upload("a.md", content)));
        assertThat(Coverage.wordsOf(text.canonical())).isEqualTo(Coverage.wordsOf(text.source()));
    }

    @Test
    void utf16_with_its_mark_is_read() {
        for (Charset charset : new Charset[] {UTF_16BE, UTF_16LE}) {
            ParsedText text = ParsedText.of(new Upload("a.md", ("\uFEFF" + CLAUSE).getBytes(charset)));
            assertThat(text.canonical()).hasToString("Statement\n\n1. We will meet.");
            assertThat(text.source().encoding()).isEqualTo(charset.name());
        }
    }

    @Test
    void a_file_name_keeps_nothing_but_the_name() {
        assertThat(new Upload("C:\\docs\\..\\a\u0000\u202E.md", new byte[0]).fileName())
                .isEqualTo("a.md");
        assertThat(new Upload("../../etc/passwd", new byte[0]).fileName()).isEqualTo("passwd");
        assertThat(new Upload("x".repeat(300) + ".txt", new byte[0]).fileName())
                .hasSize(120)
                .endsWith(".txt");
    }

    @Test
    void scripts_say_nothing_and_tags_are_not_followed() {
        String text = CLAUSE + "\n<script>alert(1)</script>\n\n<div>2. We will <b>stay</b> &amp; wait.</div>\n";
        assertThat(Reading.markdown(text).canonical())
                .hasToString("Statement\n\n1. We will meet.\n\n2. We will stay & wait.");
    }

    private static String refusal(String name, byte[] content) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ParsedText.of(new Upload(name, content)));
        return refusal == null ? "read" : refusal.code();
    }
}
