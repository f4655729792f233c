package org.throughline.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Says where in the raw source each character of a canonical text came from; both sides in code points. Where markup or
 * layout was removed the source side jumps; what the source does not have, such as the line between two blocks, belongs
 * to no segment.
 */
public record SourceMap(List<Segment> segments) {

    /** A stretch that stands in the source at one place; character for character if both lengths are the same. */
    public record Segment(int start, int length, int rawStart, int rawLength) {

        private int rawOf(int offset) {
            return length == rawLength ? rawStart + offset : rawStart;
        }

        private int rawEndOf(int offset) {
            return length == rawLength ? rawStart + offset : rawStart + rawLength;
        }
    }

    /** A stretch of the raw source. */
    public record Source(int start, int end) {}

    public SourceMap {
        segments = List.copyOf(segments);
    }

    /**
     * The smallest stretch of the source that holds all of a range, with any markup in between.
     *
     * @return an empty stretch if nothing in the range came from the source
     */
    public Source of(int start, int end) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Segment segment : segments) {
            int first = Math.max(start, segment.start());
            int last = Math.min(end, segment.start() + segment.length());
            if (first < last) {
                from = Math.min(from, segment.rawOf(first - segment.start()));
                to = Math.max(to, segment.rawEndOf(last - segment.start()));
            }
        }
        return from > to ? new Source(0, 0) : new Source(from, to);
    }

    /** The segments of a range, moved along with it. */
    public List<Segment> cut(int start, int end, int by) {
        List<Segment> cut = new ArrayList<>();
        for (Segment segment : segments) {
            int from = Math.max(start, segment.start());
            int to = Math.min(end, segment.start() + segment.length());
            if (from < to) {
                boolean verbatim = segment.length() == segment.rawLength();
                int rawStart = segment.rawOf(from - segment.start());
                cut.add(new Segment(from + by, to - from, rawStart, verbatim ? to - from : segment.rawLength()));
            }
        }
        return cut;
    }
}
