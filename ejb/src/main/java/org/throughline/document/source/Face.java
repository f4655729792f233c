package org.throughline.document.source;

/** Emphasis, which stands for headings in texts that have none of their own. */
public record Face(boolean bold, boolean underlined, boolean italic) {

    public static final Face PLAIN = new Face(false, false, false);

    /** Before any word is seen. */
    static final Face ALL = new Face(true, true, true);

    static final Face BOLD = new Face(true, false, false);
    static final Face UNDERLINED = new Face(false, true, false);
    static final Face ITALIC = new Face(false, false, true);

    Face and(Face other) {
        return new Face(bold && other.bold, underlined && other.underlined, italic && other.italic);
    }

    public Face or(Face other) {
        return new Face(bold || other.bold, underlined || other.underlined, italic || other.italic);
    }

    public boolean isPlain() {
        return !bold && !underlined && !italic;
    }

    /** The rank of a heading so printed, 7 to 10: below the six levels that Markdown has. */
    public int rank() {
        if (bold) {
            return underlined ? 7 : 8;
        }
        return underlined ? 9 : 10;
    }
}
