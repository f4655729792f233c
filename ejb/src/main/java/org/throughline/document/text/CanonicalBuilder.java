package org.throughline.document.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts blocks of runs together to a canonical text and remembers where each character came from. Layout goes: white
 * space around a block, runs of it inside, line ends that only wrap (between Japanese characters without a trace),
 * zero-width spaces. Blocks are parted by an empty line.
 */
public final class CanonicalBuilder {

    /** Where a block stands in the canonical text. */
    public record Range(int start, int end) {
        public boolean isEmpty() {
            return start == end;
        }
    }

    private final Characters all = new Characters();
    private final SourcePositions positions;

    /** @param raw the source that the runs point into; empty if there is none */
    public CanonicalBuilder(String raw) {
        positions = new SourcePositions(raw);
    }

    /** Adds a block; an empty range if nothing but layout is in it. */
    public Range append(List<Run> runs) {
        Characters block = new Characters();
        Layout layout = new Layout(block);
        for (Run run : runs) {
            spread(run, layout);
        }
        if (block.size() == 0) {
            return new Range(all.size(), all.size());
        }
        if (all.size() > 0) {
            all.add('\n', 0, 0);
            all.add('\n', 0, 0);
        }
        int start = all.size();
        composed(block, all);
        return new Range(start, all.size());
    }

    public CanonicalText text() {
        return CanonicalText.of(all.text(0, all.size()));
    }

    public SourceMap map() {
        List<SourceMap.Segment> segments = new ArrayList<>();
        int i = 0;
        while (i < all.size()) {
            int end = all.endOfStretch(i);
            if (all.to(i) > all.from(i)) {
                segments.add(new SourceMap.Segment(i, end - i, all.from(i), all.to(end - 1) - all.from(i)));
            }
            i = end;
        }
        return new SourceMap(segments);
    }

    private void spread(Run run, Layout layout) {
        int at = 0;
        while (at < run.text().length()) {
            int codePoint = run.text().codePointAt(at);
            int next = at + Character.charCount(codePoint);
            int from = run.isVerbatim() ? run.from() + at : run.from();
            int to = run.isVerbatim() ? run.from() + next : run.to();
            layout.add(codePoint, positions.of(from), positions.of(to));
            at = next;
        }
    }

    /** Form C piece by piece, so that every character keeps its place in the source. */
    private static void composed(Characters block, Characters target) {
        int i = 0;
        while (i < block.size()) {
            int end = i + 1;
            while (end < block.size() && !startsAfresh(block.codePoint(end))) {
                end++;
            }
            String piece = block.text(i, end);
            if (Normalizer.isNormalized(piece, Normalizer.Form.NFC)) {
                for (int k = i; k < end; k++) {
                    target.add(block.codePoint(k), block.from(k), block.to(k));
                }
            } else {
                int from = block.from(i);
                int to = block.to(end - 1);
                Normalizer.normalize(piece, Normalizer.Form.NFC)
                        .codePoints()
                        .forEach(codePoint -> target.add(codePoint, from, to));
            }
            i = end;
        }
    }

    /** Whether a character never joins with one before it in form C. */
    private static boolean startsAfresh(int codePoint) {
        return codePoint < 0x300 || Character.isIdeographic(codePoint);
    }

    /** UTF-16 positions of the source as code points. */
    private static final class SourcePositions {
        private final int[] codePointAt;

        SourcePositions(String raw) {
            codePointAt = new int[raw.length() + 1];
            for (int i = 0; i < raw.length(); i++) {
                boolean pair = i > 0 && Character.isSurrogatePair(raw.charAt(i - 1), raw.charAt(i));
                codePointAt[i + 1] = codePointAt[i] + (pair ? 0 : 1);
            }
        }

        int of(int index) {
            return codePointAt[index];
        }
    }
}
