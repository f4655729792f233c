package org.throughline.document.format.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.document.source.Marker;

/** How the body of a document is set: its size, the distance of its lines and the column that they fill. */
final class Typesetting {

    private static final String SENTENCE_ENDS = ".;:!?。；：！？”»)）";

    private final float size;
    private final float leading;
    private final float left;
    private final float right;

    Typesetting(List<PrintedLine> lines) {
        Map<Float, Integer> sizes = new HashMap<>();
        lines.forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum));
        size = mostOften(sizes, 10);
        leading = leading(lines);
        List<PrintedLine> body =
                lines.stream().filter(line -> line.size() == size).toList();
        left = (float) body.stream().mapToDouble(PrintedLine::x).min().orElse(0);
        List<Float> rights = body.stream().map(PrintedLine::right).sorted().toList();
        right = rights.isEmpty() ? 0 : rights.get(Math.min(rights.size() - 1, rights.size() * 97 / 100));
    }

    boolean isLarge(float other) {
        return other > size * 1.12f;
    }

    /** Whether a new paragraph begins between two lines. */
    boolean parts(PrintedLine before, PrintedLine line, boolean bullet) {
        if (bullet || Math.abs(before.size() - line.size()) > .8f) {
            return true;
        }
        if (before.bold() != line.bold() || before.italic() != line.italic()) {
            return before.bold() || line.bold() || ends(before);
        }
        float gap = line.y() - before.y();
        boolean follows = before.page() == line.page() && gap > 0;
        if (follows && gap > distance(line) * 1.3f) {
            return true;
        }
        if (isCentred(before) && isCentred(line) && follows) {
            return false;
        }
        if (!Marker.readings(line.text()).isEmpty() && (ends(before) || hadRoom(before, line))) {
            return true;
        }
        boolean indented = line.x() > before.x() + size * .8f && line.x() - left < (right - left) / 3;
        return hadRoom(before, line)
                || (indented && ends(before) && Marker.readings(before.text()).isEmpty());
    }

    private float distance(PrintedLine line) {
        return leading * Math.max(1, line.size() / size);
    }

    private static boolean ends(PrintedLine line) {
        return SENTENCE_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /** Whether the first word of a line would have fitted on the one before. */
    private boolean hadRoom(PrintedLine before, PrintedLine line) {
        String text = line.text();
        int space = text.indexOf(' ');
        boolean unspaced = text.codePointAt(0) >= 0x2E80;
        int word = unspaced ? 2 : space < 0 ? text.length() : space;
        float letter = line.width() / Math.max(1, text.length());
        return before.right() + letter * (word + 1.5f) < right;
    }

    private boolean isCentred(PrintedLine line) {
        float middle = (left + right) / 2;
        return Math.abs(line.x() + line.width() / 2 - middle) < size && line.x() > left + size * 2;
    }

    private float leading(List<PrintedLine> lines) {
        Map<Float, Integer> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PrintedLine above = lines.get(i - 1);
            PrintedLine line = lines.get(i);
            float gap = line.y() - above.y();
            if (above.page() == line.page() && gap > size * .8f && gap < size * 3 && above.size() == line.size()) {
                gaps.merge(Math.round(gap * 2) / 2f, 1, Integer::sum);
            }
        }
        return mostOften(gaps, size * 1.2f);
    }

    private static float mostOften(Map<Float, Integer> counts, float otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
