package org.throughline.publication.reading;

import org.throughline.instrument.reading.Cues;
import org.throughline.publication.block.BlockKind;

/** Finds what the publisher says about the report. */
final class Notices {

    private static final int LONGEST = 150;

    private Notices() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isOpenParagraph(i) && Cues.isShort(sheet.text(i), LONGEST) && Turns.isNotice(sheet.text(i))) {
                sheet.claim(i, BlockKind.NOTICE);
            }
        }
    }
}
