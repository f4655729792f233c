package org.throughline.publication.parsing;

import java.util.HashMap;
import java.util.Map;
import org.throughline.document.source.Block.Shape;
import org.throughline.instrument.parsing.Cues;
import org.throughline.publication.block.BlockKind;

/** Sets aside what stands around the text, and finds the title. */
final class Surroundings {

    /** A line printed so often at the same words is a running head. */
    private static final int RUNNING = 3;

    private Surroundings() {}

    static void read(DraftReport sheet) {
        furniture(sheet);
        title(sheet);
    }

    private static void furniture(DraftReport sheet) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < sheet.size(); i++) {
            times.merge(sheet.text(i), 1, Integer::sum);
        }
        for (int i = 0; i < sheet.size(); i++) {
            ReportLine line = sheet.line(i);
            boolean running = line.mayBeHeading() && times.getOrDefault(line.text(), 0) >= RUNNING;
            if ((line.shape() == Shape.ASIDE && !ReportCues.isNote(line.text()))
                    || Cues.isFurniture(line.text())
                    || ReportCues.isContents(line.text())
                    || running
                    || isPageNumber(line.text())) {
                sheet.claim(i, BlockKind.FURNITURE);
            }
        }
    }

    private static void title(DraftReport sheet) {
        int first = sheet.next(-1);
        if (first < sheet.size() && (sheet.line(first).isMarkedHeading() || Cues.mayBeHeading(sheet.text(first), 40))) {
            sheet.claim(first, BlockKind.TITLE);
        }
    }

    private static boolean isPageNumber(String text) {
        return text.matches("(?iu)[-–—|\\s]*(?:p(?:age|\\.)?\\s*)?\\d{1,3}[-–—|\\s]*");
    }
}
