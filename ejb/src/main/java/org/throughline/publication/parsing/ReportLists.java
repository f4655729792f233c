package org.throughline.publication.parsing;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Block.Shape;
import org.throughline.document.source.Marker;
import org.throughline.instrument.parsing.Cues;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.RecommendationList;

/**
 * Finds lists and what introduces them: entries that the file marks, paragraphs numbered one after the other, and, where
 * nothing in the file is marked, the short sentences after a colon.
 */
final class ReportLists {

    private static final int LONGEST_ITEM = 60;

    /** How far apart two numbered paragraphs of one list may stand. */
    private static final int APART = 6;

    private ReportLists() {}

    static void read(DraftReport sheet) {
        boolean marked =
                IntStream.range(0, sheet.size()).anyMatch(i -> sheet.line(i).isItem());
        for (int i = 0; i < sheet.size(); i++) {
            ReportLine line = sheet.line(i);
            if (sheet.isOpen(i) && line.isItem()) {
                sheet.claim(i, BlockKind.ITEM, Math.max(1, line.level()), number(line));
            }
        }
        numbered(sheet);
        if (!marked) {
            afterColons(sheet);
        }
        stems(sheet);
    }

    private static @Nullable Marker number(ReportLine line) {
        return line.shape() == Shape.NUMBERED_ITEM ? line.marker().orElse(null) : null;
    }

    private static void numbered(DraftReport sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            Optional<Marker> first = sheet.line(i).marker().filter(marker -> marker.value() == 1);
            if (first.isEmpty() || !sheet.isOpenParagraph(i)) {
                continue;
            }
            Marker last = first.get();
            int at = i;
            for (int next = following(sheet, at, last); next > 0; next = following(sheet, at, last)) {
                sheet.claim(at, BlockKind.ITEM, 1, last);
                last = sheet.line(next).after(last).orElseThrow();
                sheet.claim(next, BlockKind.ITEM, 1, last);
                at = next;
            }
        }
    }

    /** Where the number after this one stands; 0 if nowhere near. */
    private static int following(DraftReport sheet, int from, Marker last) {
        for (int i = from + 1; i < Math.min(sheet.size(), from + APART); i++) {
            if (sheet.isOpenParagraph(i) && sheet.line(i).after(last).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    private static void afterColons(DraftReport sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isOpenParagraph(i) && sheet.line(i).leadsIn()) {
                boolean recommending = RecommendationList.recommends(sheet.text(i));
                int end = end(sheet, i, recommending);
                if (IntStream.range(i + 1, end).filter(sheet::isOpen).count() > 1) {
                    claim(sheet, i, end);
                }
            }
        }
    }

    private static void claim(DraftReport sheet, int stem, int end) {
        for (int k = stem + 1; k < end; k++) {
            if (sheet.is(k, BlockKind.HEADING)) {
                sheet.claim(k, BlockKind.HEADING, ReportHeadings.PART + 1, null);
            } else if (sheet.isOpen(k)) {
                sheet.claim(k, BlockKind.ITEM, 1, null);
            }
        }
    }

    /** Where a list after a colon ends. ReportHeadings belong to it only where it recommends: they are its themes. */
    private static int end(DraftReport sheet, int stem, boolean themed) {
        boolean semicolons = false;
        int i = stem + 1;
        while (i < sheet.size()) {
            boolean theme = themed && sheet.is(i, BlockKind.HEADING) && i + 1 < sheet.size() && mayBeItem(sheet, i + 1);
            boolean item = mayBeItem(sheet, i);
            if (!theme && !item && !sheet.isAside(i)) {
                return i;
            }
            if (item && semicolons && isLast(sheet.text(i))) {
                return i + 1;
            }
            semicolons |= item && !isLast(sheet.text(i));
            i++;
        }
        return i;
    }

    private static boolean mayBeItem(DraftReport sheet, int i) {
        ReportLine line = sheet.line(i);
        return sheet.isOpenParagraph(i)
                && !line.leadsIn()
                && line.isSentence(LONGEST_ITEM)
                && !ReportCues.looksBack(line.text());
    }

    private static boolean isLast(String item) {
        return !item.matches("(?su).*(?:[;；,，]|[;,] (?:and|or))$");
    }

    private static void stems(DraftReport sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            int next = sheet.next(i);
            boolean list = next < sheet.size()
                    && (sheet.is(next, BlockKind.ITEM)
                            || (RecommendationList.recommends(sheet.text(i)) && headsList(sheet, next)));
            if (sheet.isOpenParagraph(i) && list && isStem(sheet.line(i))) {
                sheet.claim(i, BlockKind.STEM);
            }
        }
    }

    /** A colon, or so short that it is no sentence. */
    private static boolean isStem(ReportLine line) {
        return line.leadsIn() || (Cues.isShort(line.text(), 8) && line.mayBeHeading());
    }

    private static boolean headsList(DraftReport sheet, int heading) {
        int next = sheet.next(heading);
        return sheet.is(heading, BlockKind.HEADING) && next < sheet.size() && sheet.is(next, BlockKind.ITEM);
    }
}
