package org.throughline.publication.parsing;

import org.throughline.instrument.parsing.Cues;
import org.throughline.publication.block.BlockKind;

/** Finds what belongs to figures and pictures. Of two lines with the same label the first stands in the figure's place. */
final class Captions {

    private static final int LONGEST = 60;

    private Captions() {}

    static void read(DraftReport sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isOpenParagraph(i)) {
                continue;
            }
            ReportLine line = sheet.line(i);
            if (ReportCues.isFigure(line.text()) && Cues.isShort(line.text(), LONGEST)) {
                boolean twice = i + 1 < sheet.size()
                        && ReportCues.isFigure(sheet.text(i + 1))
                        && label(line.text()).equals(label(sheet.text(i + 1)));
                sheet.claim(i, twice ? BlockKind.FIGURE : BlockKind.CAPTION);
            } else if (isOfPicture(line)) {
                sheet.claim(i, BlockKind.CAPTION);
            }
        }
    }

    private static boolean isOfPicture(ReportLine line) {
        return Cues.isShort(line.text(), LONGEST)
                && (ReportCues.isSourced(line.text()) || (ReportCues.isDated(line.text()) && line.isSentence(40)));
    }

    private static String label(String text) {
        return text.replaceFirst("(?s)^(\\D+[0-9０-９]+).*", "$1");
    }
}
