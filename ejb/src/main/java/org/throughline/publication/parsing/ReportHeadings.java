package org.throughline.publication.parsing;

import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.document.source.Block.Shape;
import org.throughline.document.source.Marker;
import org.throughline.publication.block.BlockKind;

/**
 * Finds headings: those that the file marks; in a file that marks none, short lines that are no sentences. One right
 * under another is a rank below it.
 */
final class ReportHeadings {

    static final int SECTION = 2;
    static final int PART = 3;
    private static final int DEEPEST = 6;

    private ReportHeadings() {}

    static void read(DraftReport sheet) {
        boolean marked = IntStream.range(0, sheet.size())
                .anyMatch(i -> sheet.isOpen(i) && sheet.line(i).isMarkedHeading());
        int deepest = IntStream.range(0, sheet.size())
                .filter(i -> sheet.line(i).shape() == Shape.HEADING)
                .map(i -> sheet.line(i).level())
                .max()
                .orElse(1);
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isOpen(i)) {
                continue;
            }
            ReportLine line = sheet.line(i);
            if (line.shape() == Shape.HEADING) {
                claim(sheet, i, line.level());
            } else if (line.isMarkedHeading() && !isNumberedAmongOthers(sheet, i)) {
                claim(sheet, i, Math.min(DEEPEST, deepest + 1));
            } else if (!marked && line.mayBeHeading() && i + 1 < sheet.size() && !isNumberedAmongOthers(sheet, i)) {
                boolean under = i > 0 && sheet.is(i - 1, BlockKind.HEADING);
                claim(sheet, i, under ? PART : SECTION);
            }
        }
    }

    private static void claim(DraftReport sheet, int i, int level) {
        Optional<Marker> marker = Marker.ofHeading(sheet.text(i))
                .filter(found -> found.length() < sheet.text(i).length());
        sheet.claim(i, BlockKind.HEADING, level, marker.orElse(null));
    }

    /** A short numbered line beside other numbered lines is an item of their list. */
    private static boolean isNumberedAmongOthers(DraftReport sheet, int i) {
        Optional<Marker> marker = sheet.line(i).marker();
        if (marker.isEmpty()) {
            return false;
        }
        int next = sheet.next(i);
        boolean before =
                next < sheet.size() && sheet.line(next).after(marker.get()).isPresent();
        boolean after = i > 0
                && Marker.readings(sheet.text(i - 1)).stream()
                        .anyMatch(last -> sheet.line(i).after(last).isPresent());
        return before || after;
    }
}
