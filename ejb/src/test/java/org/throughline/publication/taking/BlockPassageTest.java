package org.throughline.publication.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;
import org.throughline.document.text.TextAnchor;
import org.throughline.publication.block.Report;
import org.throughline.publication.key.TakingId;
import org.throughline.publication.parsing.ParsedReport;
import org.throughline.refusal.Refusal;

class BlockPassageTest {

    private final ParsedReport read = ParsedReport.of(new Upload(
            "lamps.md",
            "# Lamps 𠮷\n\nOil runs short, and oil is dear. Keepers (all of them)\nask for more.\n"
                    .getBytes(StandardCharsets.UTF_8)));
    private final Report report = new Report(read.canonical(), read.blocks());
    private final int block = read.blocks().get(1).start();

    @Test
    void words_are_anchored_where_they_stand() {
        TextAnchor anchor = passage("Keepers (all of them) ask\nfor more").in(report);
        assertThat(anchor.standsIn(read.canonical())).isTrue();
        assertThat(anchor.exact()).isEqualTo("Keepers (all of them) ask for more");
    }

    @Test
    void words_that_stand_nowhere_or_twice_are_refused() {
        assertRefused("oil is cheap", "quoteMissing");
        assertRefused("short, and  oil is dear, then", "quoteMissing");
        assertRefused("e", "passageTwice");
        assertRefused("  ", "wanted");
    }

    @Test
    void a_block_that_is_not_there_is_missing() {
        assertThatThrownBy(() -> new BlockPassage(new TakingId(UUID.randomUUID()), 9_999, "Oil").in(report))
                .isInstanceOf(Refusal.Missing.class);
    }

    private BlockPassage passage(String quote) {
        return new BlockPassage(new TakingId(UUID.randomUUID()), block, quote);
    }

    private void assertRefused(String quote, String fault) {
        assertThatThrownBy(() -> passage(quote).in(report))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refused -> assertThat(refused.faults())
                        .isEqualTo(Map.of("quote", fault)));
    }
}
