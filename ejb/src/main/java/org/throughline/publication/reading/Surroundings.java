package org.throughline.publication.reading;

import java.util.HashMap;
import java.util.Map;
import org.throughline.instrument.reading.Cues;
import org.throughline.instrument.source.Block.Shape;
import org.throughline.publication.block.BlockKind;

/** Sets aside what stands around the text, and finds the title. */
final class Surroundings {

    /** A line printed so often at the same words is a running head. */
    private static final int RUNNING = 3;

    private Surroundings() {}

    static void read(Sheet sheet) {
        furniture(sheet);
        title(sheet);
    }

    private static void furniture(Sheet sheet) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < sheet.size(); i++) {
            times.merge(sheet.text(i), 1, Integer::sum);
        }
        for (int i = 0; i < sheet.size(); i++) {
            Line line = sheet.line(i);
            boolean running = line.mayBeHeading() && times.getOrDefault(line.text(), 0) >= RUNNING;
            if ((line.shape() == Shape.ASIDE && !Turns.isNote(line.text()))
                    || Cues.isFurniture(line.text())
                    || Turns.isContents(line.text())
                    || running
                    || isPageNumber(line.text())) {
                sheet.claim(i, BlockKind.FURNITURE);
            }
        }
    }

    private static void title(Sheet sheet) {
        int first = sheet.next(-1);
        if (first < sheet.size() && (sheet.line(first).isMarkedHeading() || Cues.mayBeHeading(sheet.text(first), 40))) {
            sheet.claim(first, BlockKind.TITLE);
        }
    }

    private static boolean isPageNumber(String text) {
        return text.matches("(?iu)[-–—|\\s]*(?:p(?:age|\\.)?\\s*)?\\d{1,3}[-–—|\\s]*");
    }
}
