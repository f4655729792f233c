package org.throughline.publication.parsing;

import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Marker;
import org.throughline.instrument.parsing.Cues;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.RecommendationList;

/**
 * Finds lists of recommendations: the items after a heading or an introduction that speaks of recommendations, with
 * headings between them for their themes; and paragraphs that begin with "Recommendation 3".
 */
final class RecommendationLists {

    /** An introduction as short as this between items is the name of a theme. */
    private static final int THEME = 8;

    private final DraftReport sheet;

    private RecommendationLists(DraftReport sheet) {
        this.sheet = sheet;
    }

    static void read(DraftReport sheet) {
        RecommendationLists reader = new RecommendationLists(sheet);
        reader.labelled();
        for (int i = 0; i < sheet.size(); i++) {
            if ((sheet.is(i, BlockKind.HEADING) || sheet.is(i, BlockKind.STEM))
                    && RecommendationList.recommends(sheet.text(i))) {
                reader.list(i);
            }
        }
    }

    private void labelled() {
        for (int i = 0; i < sheet.size(); i++) {
            int label = ReportCues.label(sheet.text(i));
            if (label == 0) {
                continue;
            }
            boolean bare = label >= sheet.text(i).length();
            int next = sheet.next(i);
            if (bare && sheet.is(i, BlockKind.HEADING) && next < sheet.size() && sheet.isOpen(next)) {
                sheet.claim(next, BlockKind.RECOMMENDATION, 1, null);
            } else if (!bare && (sheet.isOpenParagraph(i) || (sheet.is(i, BlockKind.HEADING) && isSentence(i)))) {
                String printed = sheet.text(i).substring(0, label).replaceFirst("[\\s\\p{Zs}.:：。、)）–—-]+$", "");
                sheet.claim(i, BlockKind.RECOMMENDATION, 1, new Marker(printed, "label", 0, label));
            }
        }
    }

    private boolean isSentence(int i) {
        return sheet.text(i).matches("(?s).*[.。]$");
    }

    private void list(int opener) {
        boolean heading = sheet.is(opener, BlockKind.HEADING);
        int level = heading ? sheet.level(opener) : 0;
        int depth = 0;
        int last = -1;
        int i = sheet.next(opener);
        while (i < sheet.size()) {
            if (sheet.is(i, BlockKind.ITEM)) {
                depth = depth == 0 ? sheet.level(i) : depth;
                if (sheet.level(i) <= depth) {
                    sheet.change(i, BlockKind.RECOMMENDATION);
                    last = i;
                }
            } else if (!goesOn(i, last, level)) {
                return;
            }
            i = sheet.next(i);
        }
    }

    /** Whether the list goes on after what is no item of it. */
    private boolean goesOn(int i, int last, int level) {
        int next = sheet.next(i);
        boolean beforeItem = next < sheet.size() && sheet.is(next, BlockKind.ITEM);
        if (sheet.is(i, BlockKind.RECOMMENDATION)) {
            return true;
        }
        if (sheet.is(i, BlockKind.HEADING)) {
            return beforeItem && sheet.level(i) > level;
        }
        if (sheet.is(i, BlockKind.STEM)) {
            boolean theme = Cues.isShort(sheet.text(i), THEME) && !RecommendationList.recommends(sheet.text(i));
            if (theme) {
                sheet.claim(i, BlockKind.HEADING, Math.max(ReportHeadings.PART, level + 1), null);
            }
            return theme || last < 0;
        }
        return sheet.isOpen(i) && level > 0 && (last < 0 || isNumberedOn(i, last));
    }

    /** Whether the number after that of the last item comes before the next heading. */
    private boolean isNumberedOn(int from, int last) {
        @Nullable Marker marker = sheet.marker(last);
        for (int i = from; marker != null && i < sheet.size() && !sheet.is(i, BlockKind.HEADING); i++) {
            if (sheet.is(i, BlockKind.ITEM)) {
                return sheet.line(i).after(marker).isPresent();
            }
        }
        return false;
    }
}
