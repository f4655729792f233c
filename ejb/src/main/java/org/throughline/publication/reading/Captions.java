package org.throughline.publication.reading;

import org.throughline.instrument.reading.Cues;
import org.throughline.publication.block.BlockKind;

/** Finds what belongs to figures and pictures. Of two lines with the same label the first stands in the figure's place. */
final class Captions {

    private static final int LONGEST = 60;

    private Captions() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isOpenParagraph(i)) {
                continue;
            }
            Line line = sheet.line(i);
            if (Turns.isFigure(line.text()) && Cues.isShort(line.text(), LONGEST)) {
                boolean twice = i + 1 < sheet.size()
                        && Turns.isFigure(sheet.text(i + 1))
                        && label(line.text()).equals(label(sheet.text(i + 1)));
                sheet.claim(i, twice ? BlockKind.FIGURE : BlockKind.CAPTION);
            } else if (isOfPicture(line)) {
                sheet.claim(i, BlockKind.CAPTION);
            }
        }
    }

    private static boolean isOfPicture(Line line) {
        return Cues.isShort(line.text(), LONGEST)
                && (Turns.isSourced(line.text()) || (Turns.isDated(line.text()) && line.isSentence(40)));
    }

    private static String label(String text) {
        return text.replaceFirst("(?s)^(\\D+[0-9０-９]+).*", "$1");
    }
}
