package org.throughline.disclosure.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.throughline.disclosure.subject.NearlySameWords.ALARM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;
import org.throughline.publication.block.RecommendationList;
import org.throughline.publication.block.Report;
import org.throughline.publication.parsing.ParsedReport;

/**
 * Runs on a real report that lies beside the checkout and is no part of the project: twelve recommendations, each in two
 * wordings. Without it the test is skipped, with {@code -Dthroughline.documents=mandatory} it fails.
 */
class RealResemblanceTest {

    private static final Path FILE = Path.of(System.getProperty("documents", "../../shared/documents"))
            .resolve("report-2025-07-15-shared-agenda.txt")
            .toAbsolutePath();

    @BeforeEach
    void needsTheReport() {
        boolean present = Files.isRegularFile(FILE);
        if ("mandatory".equals(System.getProperty("throughline.documents"))) {
            assertThat(present).as("the report at " + FILE).isTrue();
        }
        assumeTrue(present, "no report at " + FILE.normalize());
    }

    @Test
    void two_wordings_of_one_recommendation_alarm_and_different_ones_do_not() throws IOException {
        ParsedReport read = ParsedReport.of(new Upload(FILE.getFileName().toString(), Files.readAllBytes(FILE)));
        Report report = new Report(read.canonical(), read.blocks());
        List<String> first = texts(report, report.lists().getFirst());
        List<String> second = texts(report, report.lists().getLast());
        double[] same = IntStream.range(0, 12)
                .mapToDouble(i -> NearlySameWords.of(first.get(i), second.get(i)))
                .toArray();
        double[] different = IntStream.range(0, 144)
                .filter(i -> i / 12 != i % 12)
                .mapToDouble(i -> NearlySameWords.of(first.get(i / 12), second.get(i % 12)))
                .toArray();
        System.out.printf(
                "two wordings of one %.2f–%.2f, of different ones at most %.2f%n",
                min(same), max(same), max(different));
        assertThat(min(same)).isGreaterThan(ALARM);
        assertThat(max(different)).isLessThan(ALARM);
    }

    private static List<String> texts(Report report, RecommendationList list) {
        return list.items().stream()
                .map(item -> report.words(report.blocks().get(item.block())))
                .toList();
    }

    private static double min(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .min()
                .orElseThrow();
    }

    private static double max(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .max()
                .orElseThrow();
    }
}
