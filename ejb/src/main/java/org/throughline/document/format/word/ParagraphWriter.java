package org.throughline.document.format.word;

import org.jspecify.annotations.Nullable;
import org.throughline.document.format.word.Styles.Style;
import org.throughline.document.source.Block;
import org.throughline.document.source.BlockWriter;
import org.throughline.document.source.Face;
import org.throughline.document.source.Marker;

/** Writes the paragraphs of a story as blocks, with the numbers that Word counts before them. */
record ParagraphWriter(Styles styles, Numberings numberings, BlockWriter writer, boolean aside) {

    private static final int LONGEST_HEADING = 300;
    private static final String WIDE_SPACE = "\u3000";

    /**
     * Counts it, and writes it unless it is blank.
     *
     * @param mark of the note that it begins; null if of none
     * @return whether it was written
     */
    boolean write(Typed paragraph, @Nullable String mark) {
        Style style = styles.style(paragraph.style, true);
        Numbered numbered = paragraph.numbered.over(style.numbered());
        int depth = numbered.level() == null ? 0 : numbered.level();
        Numberings.Printed printed = numbered.list() == null || numbered.list().equals("0") || aside
                ? null
                : numberings.next(numbered.list(), depth);
        if (paragraph.isBlank()) {
            return false;
        }
        if (mark != null) {
            writer.write(mark + " ", Face.PLAIN);
        }
        String label = printed == null ? "" : printed.label();
        if (!label.isEmpty()) {
            writer.write(label + space(label), paragraph.pieces().getFirst().face());
        }
        for (Typed.Piece piece : paragraph.pieces()) {
            if (piece.words() == null) {
                writer.breakLine();
            } else {
                writer.write(piece.words(), piece.face());
            }
        }
        int heading = paragraph.heading == null ? (style.heading() == null ? 0 : style.heading()) : paragraph.heading;
        end(paragraph, heading, printed, depth);
        return true;
    }

    /** A bare number is only known as one by the width of the space after it. */
    private static String space(String label) {
        return Marker.readings(label + " x").isEmpty()
                        && !Marker.readings(label + WIDE_SPACE + "x").isEmpty()
                ? WIDE_SPACE
                : " ";
    }

    private void end(Typed paragraph, int heading, Numberings.@Nullable Printed printed, int depth) {
        if (aside) {
            writer.end(Block.Shape.ASIDE, 0);
        } else if (heading > 0 && isHeading(paragraph)) {
            writer.end(Block.Shape.HEADING, Math.min(heading, 6));
        } else if (printed != null && printed.bullet()) {
            writer.end(Block.Shape.BULLET_ITEM, depth + 1);
        } else if (printed != null
                && !Marker.readings(printed.label() + space(printed.label()) + "x")
                        .isEmpty()) {
            writer.end(Block.Shape.NUMBERED_ITEM, depth + 1);
        } else {
            writer.end(Block.Shape.PARAGRAPH, 0);
        }
    }

    /** Heading styles are also used to number clauses; a sentence is none. */
    private static boolean isHeading(Typed paragraph) {
        String words = paragraph.words();
        boolean sentence = words.split("\\s+").length > 12 && ".;。；,、".indexOf(words.charAt(words.length() - 1)) >= 0;
        return paragraph.length() <= LONGEST_HEADING && !sentence;
    }
}
