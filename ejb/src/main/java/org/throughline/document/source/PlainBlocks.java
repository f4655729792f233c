package org.throughline.document.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.document.text.Run;

/**
 * Plain text as blocks. A text whose lines are as long as paragraphs has one paragraph a line; in a wrapped text an empty
 * line, a bullet or a number begins a block, and a line belongs to the one before when it would not have fitted there.
 */
final class PlainBlocks {

    /** Longer than any line that somebody wrapped. */
    private static final int UNWRAPPED = 160;

    private static final Pattern BULLET =
            Pattern.compile("^(?:[•‣◦⁃∙●○■□▪▫➢・][\\s\\p{Zs}]*|[*+–-][\\s\\p{Zs}]+)(?=\\S)");

    private record Line(String text, int from, int indent) {

        private static Line of(String source, int from, int to) {
            int start = from;
            while (start < to && Lines.isBlank(source.substring(start, start + 1))) {
                start++;
            }
            return new Line(source.substring(start, to).stripTrailing(), start, start - from);
        }

        private Run after(int skipped) {
            return new Run(text.substring(skipped), from + skipped, from + text.length());
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private final int width;
    private List<Run> open = new ArrayList<>();
    private int level;
    private String before = "";

    private PlainBlocks(int width) {
        this.width = width;
    }

    static List<Block> of(String source) {
        List<Line> lines = lines(source);
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        PlainBlocks reader = new PlainBlocks(width);
        lines.forEach(reader::take);
        reader.close();
        return reader.blocks;
    }

    private static List<Line> lines(String source) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= source.length(); i++) {
            if (i == source.length() || "\n\r\f".indexOf(source.charAt(i)) >= 0) {
                lines.add(Line.of(source, from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    private void take(Line line) {
        if (line.text().isEmpty()) {
            close();
            return;
        }
        Matcher bullet = BULLET.matcher(line.text());
        if (bullet.find()) {
            close();
            level = level(line.indent());
            open.add(line.after(bullet.end()));
        } else if (!open.isEmpty() && !beginsBlock(line)) {
            open.add(didFit(line) ? Run.line() : Run.wrap());
            open.add(line.after(0));
        } else {
            close();
            open.add(line.after(0));
        }
        before = line.text();
    }

    private boolean beginsBlock(Line line) {
        return width > UNWRAPPED
                || (didFit(line) && !Marker.readings(line.text()).isEmpty());
    }

    /** Whether the first word of a line would have had room on the line before, so that somebody broke it on purpose. */
    private boolean didFit(Line line) {
        int space = line.text().indexOf(' ');
        int word = space < 0 ? Math.min(line.text().length(), 12) : space;
        return before.length() + 1 + word < width * .85;
    }

    private int level(int indent) {
        if (blocks.isEmpty() || blocks.getLast().shape() != Block.Shape.BULLET_ITEM) {
            indents.clear();
        }
        while (!indents.isEmpty() && indents.getLast() >= indent) {
            indents.removeLast();
        }
        indents.add(indent);
        return indents.size();
    }

    private void close() {
        if (!open.isEmpty()) {
            Block.Shape shape = level > 0 ? Block.Shape.BULLET_ITEM : Block.Shape.PARAGRAPH;
            blocks.add(new Block(shape, level, Face.PLAIN, open));
        }
        open = new ArrayList<>();
        level = 0;
    }
}
