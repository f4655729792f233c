package org.throughline.document.source;

import java.util.List;
import org.throughline.document.text.Run;

/**
 * A block of a source as its format shows it, before anybody asks what it means.
 *
 * @param level of a heading its printed level, of an item how deep its list is, from 1; else 0
 * @param face the emphasis that covers all of it
 */
public record Block(Shape shape, int level, Face face, List<Run> runs) {

    public enum Shape {
        HEADING,
        PARAGRAPH,
        /** An entry of a list that the source itself marks as numbered. */
        NUMBERED_ITEM,
        BULLET_ITEM,
        /** A further paragraph of an entry, after a list inside it. */
        CONTINUATION,
        /** Nothing that belongs to the text. */
        ASIDE
    }

    static Block paragraph(List<Run> runs) {
        return new Block(Shape.PARAGRAPH, 0, Face.PLAIN, runs);
    }

    static Block aside(List<Run> runs) {
        return new Block(Shape.ASIDE, 0, Face.PLAIN, runs);
    }

    public boolean isItem() {
        return shape == Shape.NUMBERED_ITEM || shape == Shape.BULLET_ITEM;
    }
}
