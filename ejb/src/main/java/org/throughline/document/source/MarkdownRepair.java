package org.throughline.document.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.refusal.Refusal;

/**
 * Makes Markdown from word processors and web pages readable for a strict parser, without moving any word: lines of hard
 * spaces become empty, and bold type that ends in a space or beside a zero-width one is closed where it was meant to be.
 */
final class MarkdownRepair {

    /** Nested emphasis and brackets cost the parser the square of their number, so that number is bounded. */
    private static final int MOST_MARKS = 2_000;

    private static final String SPACES = "[\\s\\p{Zs}\u200B&&[^\\n\\r]]";
    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^" + SPACES + "+$");
    private static final Pattern ZERO_WIDTH = Pattern.compile("(?<=\\*)\u200B+|\u200B+(?=\\*)");
    private static final Pattern BOLD = Pattern.compile("(?<![*\\\\])\\*\\*(?!\\*)");

    private MarkdownRepair() {}

    /** @throws Refusal.Invalid if one paragraph has more markup than a person would write */
    static String mended(String source) {
        refuseTangles(source);
        String text = blanked(BLANK_LINE, blanked(ZERO_WIDTH, source));
        return text.contains("**") ? closed(text) : text;
    }

    private static void refuseTangles(String source) {
        int marks = 0;
        boolean blank = true;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n') {
                marks = blank ? 0 : marks;
                blank = true;
            } else if (c > ' ') {
                blank = false;
                marks += "*_[]<>`&!\\".indexOf(c) >= 0 ? 1 : 0;
            }
            if (marks > MOST_MARKS) {
                throw new Refusal.Invalid("import.tooComplex");
            }
        }
    }

    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** Where bold type is open and the next mark has a space before it, the two change places. */
    private static String closed(String text) {
        StringBuilder mended = new StringBuilder(text);
        Matcher mark = BOLD.matcher(text);
        boolean open = false;
        int before = 0;
        while (mark.find()) {
            if (text.substring(before, mark.start()).contains("\n\n")) {
                open = false;
            }
            before = mark.end();
            if (!open) {
                open = mark.end() < text.length() && !isSpace(text.charAt(mark.end()));
            } else {
                int end = mark.start();
                while (isSpace(mended.charAt(end - 1))) {
                    end--;
                }
                mended.delete(mark.start(), mark.end()).insert(end, "**");
                open = false;
            }
        }
        return mended.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
