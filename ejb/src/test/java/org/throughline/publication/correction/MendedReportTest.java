package org.throughline.publication.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.publication.block.BlockKind.HEADING;
import static org.throughline.publication.block.BlockKind.ITEM;
import static org.throughline.publication.block.BlockKind.PARAGRAPH;
import static org.throughline.publication.block.BlockKind.RECOMMENDATION;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.block.Twins;
import org.throughline.publication.correction.ReportMend.Act;
import org.throughline.publication.parsing.ParsedReport;
import org.throughline.refusal.Refusal;

class MendedReportTest {

    private static final String LAMPS =
            """
            # Lamps

            ## Recommendations in short

            - Share oil between harbours.
            - Train keepers together.

            ## What we heard

            Keepers told us that oil runs short. They walk.

            ## Recommendations at length

            - Train the keepers of all harbours together.
            - Share the oil for lamps between all harbours.
            """;

    private final ParsedReport read = ParsedReport.of(new Upload("lamps.md", LAMPS.getBytes(StandardCharsets.UTF_8)));
    private final MendedReport report = new MendedReport(read.canonical(), read.blocks());

    @Test
    void a_block_is_given_another_kind_and_the_lists_follow() {
        assertThat(report.report().lists()).hasSize(2);
        mend(Act.KIND, "Share oil", "item");
        mend(Act.KIND, "Train keepers", "item");
        assertThat(kinds()).containsSequence(HEADING, ITEM, ITEM, HEADING);
        assertThat(report.report().lists()).hasSize(1);
    }

    @Test
    void a_block_is_parted_and_joined_again() {
        int second = mend(Act.SPLIT, "Keepers told", "They walk");
        assertThat(words(second)).isEqualTo("They walk.");
        assertThat(kinds()).containsSequence(PARAGRAPH, PARAGRAPH);
        int first = report.apply(new ReportMend(Act.MERGE, second, ""));
        assertThat(words(first)).isEqualTo("Keepers told us that oil runs short. They walk.");
    }

    @Test
    void no_word_is_lost_by_any_mend() {
        int words = visible();
        mend(Act.SPLIT, "Keepers told", "They walk");
        mend(Act.MERGE, "Train keepers", "");
        mend(Act.KIND, "Lamps", "furniture");
        assertThat(visible()).isEqualTo(words);
    }

    @Test
    void pairs_are_found_by_words_until_a_person_says_otherwise() {
        assertThat(partners()).containsExactly(1, 0);
        mend(Act.PAIR, "Share oil", String.valueOf(start("Train the keepers")));
        assertThat(partners()).first().isEqualTo(0);
        mend(Act.PAIR, "Share oil", "");
        assertThat(report.twins().orElseThrow().pairing().alone()).contains(0);
    }

    @Test
    void what_cannot_be_done_changes_nothing() {
        List<ReportBlock> before = report.report().blocks();
        assertRefused("mend.nowhere", new ReportMend(Act.KIND, 99_999, "item"));
        assertRefused("mend.first", new ReportMend(Act.MERGE, 0, ""));
        assertRefused("mend.notFound", new ReportMend(Act.SPLIT, start("Keepers told"), "towers"));
        assertRefused("mend.notInside", new ReportMend(Act.SPLIT, start("Keepers told"), "Keepers told"));
        assertRefused("mend.noDepth", new ReportMend(Act.RANK, start("Keepers told"), "2"));
        assertRefused("form", new ReportMend(Act.KIND, start("Keepers told"), "poem"));
        assertThat(report.report().blocks()).isEqualTo(before);
    }

    private int mend(Act act, String block, String value) {
        return report.apply(new ReportMend(act, start(block), value));
    }

    private int start(String words) {
        return report.report().blocks().stream()
                .filter(block -> report.report().words(block).startsWith(words))
                .findFirst()
                .orElseThrow()
                .start();
    }

    private String words(int start) {
        return report.report().blocks().stream()
                .filter(block -> block.start() == start)
                .map(report.report()::words)
                .findFirst()
                .orElseThrow();
    }

    private List<BlockKind> kinds() {
        return report.report().blocks().stream().map(ReportBlock::kind).toList();
    }

    private List<Integer> partners() {
        Twins twins = report.twins().orElseThrow();
        assertThat(report.report().blocks())
                .filteredOn(block -> block.kind() == RECOMMENDATION)
                .hasSize(4);
        return twins.pairing().pairs().stream().map(pair -> pair.second()).toList();
    }

    private int visible() {
        return report.report().blocks().stream()
                .mapToInt(block -> read.canonical()
                        .between(block.start(), block.end())
                        .replaceAll("\\s", "")
                        .length())
                .sum();
    }

    private void assertRefused(String code, ReportMend mend) {
        assertThatThrownBy(() -> report.apply(mend))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
