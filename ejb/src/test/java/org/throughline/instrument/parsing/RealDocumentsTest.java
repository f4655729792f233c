package org.throughline.instrument.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;
import org.throughline.document.text.SourceMap;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;

/**
 * Runs on the real documents that lie beside the checkout, which are not part of the project. Without them the tests are
 * skipped, with {@code -Dthroughline.documents=mandatory} they fail.
 */
class RealDocumentsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("documents", "../../shared/documents")).toAbsolutePath();

    @BeforeEach
    void needsTheDocuments() {
        boolean present = Files.isDirectory(FOLDER);
        if ("mandatory".equals(System.getProperty("throughline.documents"))) {
            assertThat(present).as("documents in " + FOLDER.toAbsolutePath()).isTrue();
        }
        assumeTrue(present, "no documents in " + FOLDER.toAbsolutePath().normalize());
    }

    @Test
    void the_declaration_of2026_has_its_twenty_three_clauses_under_its_headings() {
        ParsedText text = read(FOLDER.resolve("declaration-2026-economic-security.md"));
        assertThat(Reading.numbers(text))
                .isEqualTo(
                        IntStream.rangeClosed(1, 23).mapToObj(String::valueOf).toList());
        assertThat(text.outline().entries())
                .filteredOn(entry -> entry.kind() == ProvisionKind.SECTION)
                .extracting(Outline.Entry::headingLevel)
                .containsExactly(3, 4, 4, 2, 2, 2, 2, 2);
        assertThat(text.outline().count(ProvisionKind.TITLE)).isEqualTo(2);
        assertThat(text.outline().count(ProvisionKind.TESTIMONIUM)).isEqualTo(1);
        assertThat(text.outline().count(ProvisionKind.SIGNATURE)).isEqualTo(4);
        assertThat(text.outline().count(ProvisionKind.FURNITURE)).isZero();
        assertThat(Reading.provision(text, "cl_8").parent())
                .isEqualTo(text.outline().entries().indexOf(Reading.provision(text, "sec_2")));
    }

    @Test
    void the_superscript_of_clause_eleven_is_in_the_source() {
        ParsedText text = read(FOLDER.resolve("declaration-2026-economic-security.md"));
        Outline.Entry clause = Reading.provision(text, "cl_11");
        SourceMap.Source source =
                text.map().of(clause.range().start(), clause.range().end());
        String raw = text.source().text();
        String printed =
                raw.substring(raw.offsetByCodePoints(0, source.start()), raw.offsetByCodePoints(0, source.end()));
        assertThat(printed).startsWith("11. ").contains("7<sup>th</sup>").endsWith(".");
        assertThat(text.words(clause)).contains("7th").doesNotContain("<");
    }

    @Test
    void the_declaration_of2007_has_preamble_sections_and_two_lists() {
        Outline outline = read(FOLDER.resolve("declaration-2007-security-cooperation.txt"))
                .outline();
        assertThat(outline.count(ProvisionKind.OPENING_FORMULA)).isEqualTo(1);
        assertThat(outline.count(ProvisionKind.PREAMBULAR)).isEqualTo(9);
        assertThat(outline.count(ProvisionKind.ENACTING_FORMULA)).isEqualTo(1);
        assertThat(outline.count(ProvisionKind.SECTION)).isEqualTo(2);
        assertThat(outline.clauses()).isEqualTo(10);
        assertThat(outline.entries())
                .filteredOn(entry -> entry.kind() == ProvisionKind.ITEM)
                .extracting(entry -> entry.designation().number())
                .containsExactly(
                        "(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(i)", "(ii)",
                        "(iii)");
        assertThat(outline.count(ProvisionKind.TESTIMONIUM)).isEqualTo(1);
    }

    @Test
    void every_document_is_read_without_losing_a_word() {
        StringBuilder table = new StringBuilder(
                "words clauses items preamble sections furniture  numbered right  headings right  file\n");
        int printed = 0;
        int right = 0;
        long marked = 0;
        long found = 0;
        for (Path file : files()) {
            ParsedText text = read(file);
            assertThat(Coverage.wordsOf(text.canonical()))
                    .as("words of " + file)
                    .isEqualTo(Coverage.wordsOf(text.source()));
            assertThat(Coverage.astray(text)).as("characters astray in " + file).isEmpty();
            List<String> numbers = Printed.numbers(text.source().text());
            printed += numbers.size();
            right += Printed.inOrder(numbers, Printed.numbers(text.outline()));
            marked += Printed.headings(text.source().text()).size();
            found += headingsRight(text);
            table.append(row(file, text, numbers));
        }
        System.out.println(table);
        assertThat(right).as("numbers right of %d printed", printed).isEqualTo(printed);
        assertThat(found).as("headings right of %d marked", marked).isEqualTo(marked);
    }

    private static long headingsRight(ParsedText text) {
        return Printed.headings(text.source().text()).stream()
                .filter(heading -> Printed.isHeading(text, heading))
                .count();
    }

    private static String row(Path file, ParsedText text, List<String> numbers) {
        Outline outline = text.outline();
        List<String> found = Printed.numbers(outline);
        List<String> marked = Printed.headings(text.source().text());
        return "%5d %7d %5d %8d %8d %9d  %6d of %3d   %6d of %3d   %.60s%n"
                .formatted(
                        Coverage.wordsOf(text.canonical()).size(),
                        outline.clauses(),
                        outline.count(ProvisionKind.ITEM),
                        outline.count(ProvisionKind.PREAMBULAR),
                        outline.count(ProvisionKind.SECTION),
                        outline.count(ProvisionKind.FURNITURE),
                        Printed.inOrder(numbers, found),
                        numbers.size(),
                        headingsRight(text),
                        marked.size(),
                        file.getFileName());
    }

    @Test
    void the_declaration_of2026_is_the_same_as_word_file_as_web_page_and_as_pdf() throws IOException {
        ParsedText text = read(FOLDER.resolve("declaration-2026-economic-security.md"));
        same(text, new Upload("a.docx", Conversions.word(text)));
        same(text, new Upload("a.html", Conversions.page(text).getBytes(StandardCharsets.UTF_8)));
        same(text, new Upload("a.pdf", Conversions.pdf(text)));
    }

    private static void same(ParsedText text, Upload upload) {
        ParsedText other = ParsedText.of(upload);
        assertThat(Reading.numbers(other)).as(upload.fileName()).isEqualTo(Reading.numbers(text));
        for (int i = 1; i <= 23; i++) {
            assertThat(letters(other, "cl_" + i)).as(upload.fileName()).isEqualTo(letters(text, "cl_" + i));
        }
        assertThat(other.outline().count(ProvisionKind.SECTION))
                .as(upload.fileName())
                .isEqualTo(8);
        assertThat(other.outline().count(ProvisionKind.TESTIMONIUM))
                .as(upload.fileName())
                .isEqualTo(1);
        assertThat(Coverage.astray(other)).as(upload.fileName()).isEmpty();
        assertThat(Coverage.wordsOf(other.canonical()))
                .as(upload.fileName())
                .isEqualTo(Coverage.wordsOf(other.source()));
    }

    private static String letters(ParsedText text, String eId) {
        return text.words(Reading.provision(text, eId)).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParsedText read(Path file) {
        try {
            return ParsedText.of(new Upload(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
