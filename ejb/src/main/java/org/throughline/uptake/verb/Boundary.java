package org.throughline.uptake.verb;

/** Where sentences and items of lists begin and end. */
final class Boundary {

    static final String ENGLISH = ".;:\n";
    static final String JAPANESE = "。\n";

    private Boundary() {}

    /** The place after the last mark before a place; 0 if there is none. A full stop counts before white space only. */
    static int before(String text, int place, String marks) {
        for (int i = place - 1; i >= 0; i--) {
            if (ends(text, i, marks)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The place after the first mark from the letter before a place on; the end of the text if there is none. */
    static int after(String text, int place, String marks) {
        for (int i = Math.max(0, place - 1); i < text.length(); i++) {
            if (ends(text, i, marks)) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean ends(String text, int i, String marks) {
        char mark = text.charAt(i);
        boolean abbreviation = mark == '.' && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        return marks.indexOf(mark) >= 0 && !abbreviation;
    }
}
