package org.throughline.document.text;

/**
 * Characters that came from one place of the source. Two characters steer the layout: {@link #LINE} begins a new line
 * and {@link #PARAGRAPH} a new paragraph; a line feed is only where the source happened to wrap.
 *
 * @param text what it says, markup removed
 * @param from where it begins in the source, in UTF-16 units; with {@code to} equal it came from nowhere
 * @param to where it ends in the source
 */
public record Run(String text, int from, int to) {

    static final char WRAP = '\n';
    static final char LINE = '\u2028';
    static final char PARAGRAPH = '\u2029';

    public static Run wrap() {
        return added(String.valueOf(WRAP));
    }

    public static Run line() {
        return added(String.valueOf(LINE));
    }

    public static Run paragraph() {
        return added(String.valueOf(PARAGRAPH));
    }

    /** Characters that the source does not have. */
    public static Run added(String text) {
        return new Run(text, 0, 0);
    }

    boolean isVerbatim() {
        return text.length() == to - from;
    }
}
