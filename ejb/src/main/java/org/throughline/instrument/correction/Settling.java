package org.throughline.instrument.correction;

import java.util.ArrayList;
import java.util.List;
import org.throughline.document.text.CanonicalBuilder.Range;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.SourceMap;
import org.throughline.document.text.SourceMap.Segment;
import org.throughline.instrument.outline.DraftProvision;

/**
 * Writes pieces out as one text, in their order. What was merged is joined as it would be printed: a new paragraph after
 * the end of a sentence, else nothing but a space, and in a script without spaces nothing.
 */
final class Settling {

    private static final String SENTENCE_ENDS = ".:;!?。：；！？”»";

    private final CanonicalText read;
    private final SourceMap map;
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<DraftProvision> drafts = new ArrayList<>();
    private int length;

    private Settling(CanonicalText read, SourceMap map) {
        this.read = read;
        this.map = map;
    }

    static SettledText of(CanonicalText read, SourceMap map, List<ProvisionPiece> pieces) {
        Settling settling = new Settling(read, map);
        pieces.forEach(settling::write);
        return new SettledText(
                CanonicalText.of(settling.text.toString()), new SourceMap(settling.segments), settling.drafts);
    }

    private void write(ProvisionPiece piece) {
        if (length > 0) {
            add("\n\n");
        }
        int start = length;
        String title = piece.title();
        if (title != null) {
            write(piece, title);
        } else {
            write(piece.ranges());
        }
        drafts.add(new DraftProvision(
                piece.kind(),
                piece.number(),
                piece.headingLevel(),
                piece.depth(),
                start,
                start + piece.numberLength(),
                length));
    }

    private void write(List<Range> ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            if (i > 0) {
                add(glue(ranges.get(i - 1), range));
            }
            copy(range.start(), range.end());
        }
    }

    /** Words written anew stand for all the words that were there. */
    private void write(ProvisionPiece piece, String title) {
        Range first = piece.ranges().getFirst();
        Range last = piece.ranges().getLast();
        copy(first.start(), first.start() + piece.numberLength());
        SourceMap.Source source = map.of(first.start() + piece.numberLength(), last.end());
        int count = title.codePointCount(0, title.length());
        if (source.end() > source.start()) {
            segments.add(new Segment(length, count, source.start(), source.end() - source.start()));
        }
        add(title);
    }

    private void copy(int start, int end) {
        segments.addAll(map.cut(start, end, length - start));
        add(read.between(start, end));
    }

    private String glue(Range before, Range next) {
        int last = read.between(before.end() - 1, before.end()).codePointAt(0);
        int first = read.between(next.start(), next.start() + 1).codePointAt(0);
        if (SENTENCE_ENDS.indexOf(last) >= 0) {
            return "\n\n";
        }
        return last >= 0x2E80 && first >= 0x2E80 ? "" : " ";
    }

    private void add(String words) {
        text.append(words);
        length += words.codePointCount(0, words.length());
    }
}
