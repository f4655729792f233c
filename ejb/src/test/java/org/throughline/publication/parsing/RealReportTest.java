package org.throughline.publication.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.RecommendationList;
import org.throughline.publication.block.Report;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.block.Twins;

/**
 * Runs on a real report that lies beside the checkout and is no part of the project. Without it the tests are skipped,
 * with {@code -Dthroughline.documents=mandatory} they fail.
 */
class RealReportTest {

    private static final Path FILE = Path.of(System.getProperty("documents", "../../shared/documents"))
            .resolve("report-2025-07-15-shared-agenda.txt")
            .toAbsolutePath();

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @BeforeEach
    void needsTheReport() {
        boolean present = Files.isRegularFile(FILE);
        if ("mandatory".equals(System.getProperty("throughline.documents"))) {
            assertThat(present).as("the report at " + FILE).isTrue();
        }
        assumeTrue(present, "no report at " + FILE.normalize());
    }

    @Test
    void every_word_is_in_exactly_one_block() throws IOException {
        ParsedReport read = read();
        StringBuilder table = new StringBuilder("blocks words  kind\n");
        List<String> held = new ArrayList<>();
        int end = 0;
        for (ReportBlock block : read.blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(end);
            end = block.end();
            held.addAll(words(read.canonical().between(block.start(), block.end())));
        }
        for (BlockKind kind : BlockKind.values()) {
            List<ReportBlock> of =
                    read.blocks().stream().filter(block -> block.kind() == kind).toList();
            int words = of.stream()
                    .mapToInt(block -> words(read.canonical().between(block.start(), block.end()))
                            .size())
                    .sum();
            table.append("%6d %5d  %s%n".formatted(of.size(), words, kind.code()));
        }
        System.out.println(table);
        assertThat(held).isEqualTo(words(Files.readString(FILE)));
    }

    @Test
    void its_twelve_recommendations_are_paired_in_both_wordings() throws IOException {
        Report report = Reports.report(read());
        assertThat(report.lists()).extracting(list -> list.items().size()).containsExactly(12, 12);
        Twins twins = report.twins().orElseThrow();
        long right = twins.pairing().pairs().stream()
                .filter(pair -> pair.first() == pair.second())
                .count();
        System.out.printf(
                "%d of 12 paired right, %d doubtful, least likeness %.2f%n",
                right,
                twins.pairing().doubtful(),
                twins.pairing().pairs().stream()
                        .mapToDouble(pair -> pair.likeness())
                        .min()
                        .orElseThrow());
        assertThat(right).isEqualTo(12);
        assertThat(themes(report, twins.first())).isEqualTo(themes(report, twins.second()));
        assertThat(themes(report, twins.first()).stream().distinct()).hasSize(4);
    }

    @Test
    void pull_quotes_captions_and_notes_are_found() throws IOException {
        ParsedReport read = read();
        Report report = Reports.report(read);
        List<Integer> quotes = IntStream.range(0, read.blocks().size())
                .filter(i -> read.blocks().get(i).kind() == BlockKind.PULL_QUOTE)
                .boxed()
                .toList();
        assertThat(quotes).hasSize(7).allMatch(quote -> report.repeats(quote).isPresent());
        assertThat(count(read, BlockKind.ENDNOTE)).isEqualTo(2);
        assertThat(count(read, BlockKind.FIGURE)).isEqualTo(2);
        assertThat(count(read, BlockKind.CAPTION)).isEqualTo(9);
        assertThat(count(read, BlockKind.ITEM)).isEqualTo(4);
        assertThat(count(read, BlockKind.STEM)).isEqualTo(3);
        assertThat(count(read, BlockKind.NOTICE)).isEqualTo(1);
        assertThat(count(read, BlockKind.TITLE)).isEqualTo(1);
    }

    private static List<String> themes(Report report, RecommendationList list) {
        return list.items().stream()
                .map(item ->
                        item.theme() == null ? "" : report.words(report.blocks().get(item.theme())))
                .toList();
    }

    private static long count(ParsedReport read, BlockKind kind) {
        return read.blocks().stream().filter(block -> block.kind() == kind).count();
    }

    private static ParsedReport read() throws IOException {
        return ParsedReport.of(new Upload(FILE.getFileName().toString(), Files.readAllBytes(FILE)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(NOT_WORD.split(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
