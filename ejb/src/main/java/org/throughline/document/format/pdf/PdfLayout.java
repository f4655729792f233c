package org.throughline.document.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Block;
import org.throughline.document.source.BlockWriter;
import org.throughline.document.source.Face;
import org.throughline.document.source.SourceText;

/** Puts printed lines together to paragraphs; lines in larger type are headings. */
final class PdfLayout {

    private static final Pattern BULLET = Pattern.compile("^(?:[•‣◦⁃∙●○■□▪▫➢\uF0B7\uF0A7・]\\s*|[–-]\\s+)(?=\\S)");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}][\\p{L}-]*");
    private static final Pattern BROKEN = Pattern.compile(".*?([\\p{L}-]*\\p{L})-$", Pattern.DOTALL);
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}+).*", Pattern.DOTALL);

    private final List<PrintedLine> lines;
    private final Typesetting setting;
    private final RunningHeads heads;
    private final Set<String> vocabulary = new HashSet<>();
    private final List<Float> headingSizes;
    private final BlockWriter writer = new BlockWriter();
    private final List<PrintedLine> around = new ArrayList<>();
    private final List<Float> indents = new ArrayList<>();
    private @Nullable PrintedLine before;
    private boolean bulletsBefore;

    PdfLayout(List<PrintedLine> lines) {
        this.lines = lines;
        this.heads = new RunningHeads(lines);
        List<PrintedLine> body = lines.stream().filter(line -> !heads.has(line)).toList();
        this.setting = new Typesetting(body.isEmpty() ? lines : body);
        body.forEach(line -> WORDS.matcher(line.text()).results().forEach(word -> vocabulary.add(word.group())));
        TreeSet<Float> sizes = new TreeSet<>();
        body.stream().map(PrintedLine::size).filter(setting::isLarge).forEach(sizes::add);
        this.headingSizes = List.copyOf(sizes.descendingSet());
    }

    SourceText text() {
        List<PrintedLine> open = new ArrayList<>();
        for (PrintedLine line : lines) {
            if (heads.has(line)) {
                around.add(line);
                if (open.isEmpty()) {
                    standAround();
                }
            } else {
                if (before != null
                        && setting.parts(
                                before, line, BULLET.matcher(line.text()).find())) {
                    end(open);
                }
                open.add(line);
                before = line;
            }
        }
        end(open);
        return writer.done("pdf", "pdf");
    }

    private void end(List<PrintedLine> open) {
        if (!open.isEmpty()) {
            PrintedLine first = open.getFirst();
            Matcher bullet = BULLET.matcher(first.text());
            if (bullet.find()) {
                open.set(0, first.saying(first.text().substring(bullet.end())));
                join(open);
                writer.end(Block.Shape.BULLET_ITEM, level(first.x()));
                bulletsBefore = true;
            } else {
                join(open);
                int heading = headingSizes.indexOf(first.size());
                boolean isHeading = heading >= 0 && open.size() <= 4;
                writer.end(
                        isHeading ? Block.Shape.HEADING : Block.Shape.PARAGRAPH,
                        isHeading ? Math.min(6, heading + 1) : 0);
                bulletsBefore = false;
            }
        }
        open.clear();
        standAround();
    }

    private void standAround() {
        for (PrintedLine line : around) {
            writer.write(line.text(), Face.PLAIN);
            writer.end(Block.Shape.ASIDE, 0);
        }
        around.clear();
    }

    private void join(List<PrintedLine> open) {
        for (int i = 0; i < open.size(); i++) {
            PrintedLine line = open.get(i);
            Face face = new Face(line.bold(), false, line.italic());
            if (i + 1 == open.size()) {
                writer.write(line.text(), face);
            } else if (isBrokenWord(line.text(), open.get(i + 1).text())) {
                writer.write(line.text().substring(0, line.text().length() - 1), face);
            } else {
                boolean joined = line.text().endsWith("-") && !line.text().endsWith(" -");
                writer.write(joined ? line.text() : line.text() + "\n", face);
            }
        }
    }

    /** A word broken at the end of a line is whole elsewhere, unless it is written with a hyphen there. */
    private boolean isBrokenWord(String line, String next) {
        Matcher start = BROKEN.matcher(line);
        Matcher rest = REST.matcher(next);
        return start.matches()
                && rest.matches()
                && !vocabulary.contains(start.group(1) + "-" + rest.group(1))
                && (vocabulary.contains(start.group(1) + rest.group(1)) || !vocabulary.contains(start.group(1)));
    }

    private int level(float x) {
        if (!bulletsBefore) {
            indents.clear();
        }
        while (!indents.isEmpty() && indents.getLast() > x - 2) {
            indents.removeLast();
        }
        indents.add(x);
        return indents.size();
    }
}
