package org.throughline.publication.parsing;

import java.util.stream.IntStream;
import org.throughline.instrument.parsing.Cues;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.Repetition;

/** Finds pull quotes, which say again what a longer block says. */
final class PullQuotes {

    private static final int LONGEST = 90;

    private PullQuotes() {}

    static void read(DraftReport sheet) {
        Repetition repetition = new Repetition(
                IntStream.range(0, sheet.size()).mapToObj(sheet::text).toList());
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isOpenParagraph(i)
                    && Cues.isShort(sheet.text(i), LONGEST)
                    && repetition.holder(i, k -> isText(sheet, k)).isPresent()) {
                sheet.claim(i, BlockKind.PULL_QUOTE);
            }
        }
    }

    private static boolean isText(DraftReport sheet, int i) {
        return !sheet.isAside(i) && !sheet.is(i, BlockKind.TITLE) && !sheet.is(i, BlockKind.HEADING);
    }
}
