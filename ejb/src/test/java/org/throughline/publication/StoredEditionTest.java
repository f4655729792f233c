package org.throughline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.platform.StoredJson;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.correction.ReportMend;

/** What is in the database already reads so; the migrations write it so. */
class StoredEditionTest {

    @Test
    void the_blocks() {
        List<ReportBlock> blocks = List.of(
                new ReportBlock(BlockKind.PULL_QUOTE, 0, null, 0, 0, 4),
                new ReportBlock(BlockKind.HEADING, 2, "「1」\t\"a\"", 6, 8, 20));
        String stored = "[{\"end\":4,\"kind\":\"PULL_QUOTE\",\"level\":0,\"start\":0,\"wordsStart\":0},"
                + "{\"end\":20,\"kind\":\"HEADING\",\"level\":2,\"number\":\"「1」\\t\\\"a\\\"\",\"start\":6,\"wordsStart\":8}]";
        assertThat(StoredJson.of(blocks)).isEqualTo(stored);
        assertThat(StoredJson.list(stored, ReportBlock.class)).isEqualTo(blocks);
    }

    @Test
    void the_mends() {
        List<ReportMend> mends = List.of(
                new ReportMend(ReportMend.Act.SPLIT, 12, "a b, 「c」 %"), new ReportMend(ReportMend.Act.PAIR, 3, ""));
        String stored = "[{\"act\":\"SPLIT\",\"at\":12,\"value\":\"a b, 「c」 %\"},"
                + "{\"act\":\"PAIR\",\"at\":3,\"value\":\"\"}]";
        assertThat(StoredJson.of(mends)).isEqualTo(stored);
        assertThat(StoredJson.list(stored, ReportMend.class)).isEqualTo(mends);
    }
}
