package org.throughline.publication.parsing;

import org.throughline.instrument.parsing.Cues;
import org.throughline.publication.block.BlockKind;

/** Finds what the publisher says about the report. */
final class PublisherNotices {

    private static final int LONGEST = 150;

    private PublisherNotices() {}

    static void read(DraftReport sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isOpenParagraph(i)
                    && Cues.isShort(sheet.text(i), LONGEST)
                    && ReportCues.isNotice(sheet.text(i))) {
                sheet.claim(i, BlockKind.NOTICE);
            }
        }
    }
}
