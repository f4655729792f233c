package org.throughline.uptake.matrix;

import org.throughline.language.Bilingual;

/**
 * The part of a recommendation that a line of the matrix stands for.
 *
 * @param list the list in which a wording stands; empty for an element
 * @param number of an element its place, of a wording its edition; 0: the recommendation as a whole
 * @param words of the wording or the element
 * @param leads whether it is the first line of its recommendation
 * @param coded whether it is what was coded: an element always is
 * @param missed whether an element was looked for and not found
 * @param apart whether an element was coded apart and has a result of its own
 */
public record MatrixPart(
        String list, int number, Bilingual words, boolean leads, boolean coded, boolean missed, boolean apart) {

    /** The recommendation as a whole. */
    public static final MatrixPart ALL = new MatrixPart("", 0, Bilingual.NONE, true, true, false, false);

    /** Whether it stands for the recommendation as a whole. */
    public boolean isWhole() {
        return list.isEmpty() && number == 0;
    }

    public boolean isWording() {
        return !list.isEmpty();
    }
}
