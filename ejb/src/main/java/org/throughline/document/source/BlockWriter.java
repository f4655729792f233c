package org.throughline.document.source;

import java.util.ArrayList;
import java.util.List;
import org.throughline.document.source.Lines.Line;
import org.throughline.document.text.Run;
import org.throughline.refusal.Refusal;

/**
 * Writes down what a file prints: one text that serves as its source, and the blocks that point into it. A paragraph is
 * written piece by piece and then ended; lines of a face of their own become blocks, since they may be headings.
 */
public final class BlockWriter {

    /** As many characters as a treaty of two hundred pages has. */
    static final int MOST_CHARACTERS = 600_000;

    private final StringBuilder source = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private Face face = Face.ALL;

    /** Adds words to the open paragraph; a line feed in them is only where the file happened to wrap. */
    public void write(String words, Face shown) {
        String clean = words.replaceAll("[\\p{Cc}&&[^\\n]]", " ");
        if (clean.isEmpty()) {
            return;
        }
        int from = source.length();
        source.append(clean);
        if (source.length() > MOST_CHARACTERS) {
            throw new Refusal.Invalid("import.tooMuchText", MOST_CHARACTERS);
        }
        runs.add(new Run(clean, from, source.length()));
        if (!Lines.isBlank(clean)) {
            face = face.and(shown);
        }
    }

    /** A printed line ends inside the paragraph. */
    public void breakLine() {
        Line line = new Line(runs, face);
        if (!line.isBlank()) {
            lines.add(line);
            source.append('\n');
        }
        runs = new ArrayList<>();
        face = Face.ALL;
    }

    /** A printed paragraph ends inside an entry of a list. */
    public void breakParagraph() {
        breakLine();
        runs.add(Run.paragraph());
    }

    /** Ends the paragraph; nothing is written if it has no words. */
    public void end(Block.Shape shape, int level) {
        breakLine();
        if (!lines.isEmpty()) {
            if (shape == Block.Shape.PARAGRAPH) {
                split();
            } else {
                blocks.add(new Block(shape, level, Face.PLAIN, Lines.joined(lines)));
            }
            source.append('\n');
            if (blocks.size() > SourceText.MOST_BLOCKS) {
                throw new Refusal.Invalid("import.tooManyProvisions", SourceText.MOST_BLOCKS);
            }
        }
        lines = new ArrayList<>();
    }

    /** Whether words wait for the end of their paragraph. */
    public boolean isOpen() {
        return !lines.isEmpty() || runs.stream().anyMatch(run -> !Lines.isBlank(run.text()));
    }

    /**
     * What was written.
     *
     * @throws Refusal.Invalid if there is not one word
     */
    public SourceText done(String format, String encoding) {
        if (blocks.isEmpty()) {
            throw new Refusal.Invalid("import.empty");
        }
        return new SourceText(source.toString(), format, encoding, blocks);
    }

    private void split() {
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size()
                    && lines.get(to).face().equals(lines.get(from).face())) {
                to++;
            }
            blocks.add(
                    new Block(Block.Shape.PARAGRAPH, 0, lines.get(from).face(), Lines.joined(lines.subList(from, to))));
            from = to;
        }
    }
}
