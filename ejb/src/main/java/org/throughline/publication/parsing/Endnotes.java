package org.throughline.publication.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.document.source.Block.Shape;
import org.throughline.publication.block.BlockKind;

/**
 * Finds endnotes: what stands under a heading that says so. Where they bear no numbers there are as many as the text
 * refers to; a short sentence that is left after them belongs to a picture.
 */
final class Endnotes {

    /** A number that a sign or a letter goes before without a space, as a superscript reads when it is plain text. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?<=[\\p{L}][.,;:)”’]{0,2}|\\d[.,;:)”’])(\\d{1,3})(?=[\\s\\p{Zs}]|$)");

    private static final int LONGEST_CAPTION = 40;

    private Endnotes() {}

    static void read(DraftReport sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isOpen(i) && ReportCues.isNote(sheet.text(i))) {
                sheet.claim(i, BlockKind.ENDNOTE);
            }
            boolean heads = sheet.is(i, BlockKind.HEADING) || sheet.isOpenParagraph(i);
            if (heads && ReportCues.headsNotes(sheet.text(i))) {
                sheet.claim(i, BlockKind.HEADING, Math.max(ReportHeadings.SECTION, sheet.level(i)), null);
                under(sheet, i);
            }
        }
    }

    private static void under(DraftReport sheet, int heading) {
        int referred = references(sheet, heading);
        int found = 0;
        for (int i = heading + 1; i < sheet.size() && !sheet.is(i, BlockKind.HEADING); i++) {
            if (sheet.isAside(i)) {
                continue;
            }
            ReportLine line = sheet.line(i);
            boolean numbered =
                    line.marker().isPresent() || line.shape() != Shape.PARAGRAPH || ReportCues.isNote(line.text());
            if (numbered || referred == 0 || found < referred) {
                sheet.claim(i, BlockKind.ENDNOTE, 0, line.marker().orElse(null));
                found++;
            } else if (sheet.isOpen(i) && line.isSentence(LONGEST_CAPTION)) {
                sheet.claim(i, BlockKind.CAPTION);
            }
        }
    }

    /** The highest reference when they count up from 1; 0 if there are none. */
    private static int references(DraftReport sheet, int end) {
        int last = 0;
        for (int i = 0; i < end; i++) {
            Matcher matcher = REFERENCE.matcher(sheet.text(i));
            while (matcher.find()) {
                if (Integer.parseInt(matcher.group(1)) == last + 1) {
                    last++;
                }
            }
        }
        return last;
    }
}
