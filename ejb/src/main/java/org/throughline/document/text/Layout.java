package org.throughline.document.text;

import java.lang.Character.UnicodeScript;

/** Lets characters through and holds white space back until it is known what it parts. */
final class Layout {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Characters target;
    private int spaces;
    private int space;
    private int spaceFrom;
    private int spaceTo;
    private boolean wrapped;
    private int newLines;

    Layout(Characters target) {
        this.target = target;
    }

    void add(int codePoint, int from, int to) {
        if (codePoint == Run.LINE || codePoint == Run.PARAGRAPH) {
            newLines = Math.max(newLines, codePoint == Run.LINE ? 1 : 2);
        } else if (codePoint == Run.WRAP) {
            wrapped = true;
        } else if (isSpace(codePoint)) {
            hold(codePoint, from, to);
        } else if (codePoint != ZERO_WIDTH_SPACE && codePoint != BYTE_ORDER_MARK) {
            release(codePoint);
            target.add(codePoint, from, to);
        }
    }

    private void hold(int codePoint, int from, int to) {
        if (spaces == 0) {
            space = codePoint;
            spaceFrom = from;
        } else {
            space = ' ';
        }
        spaceTo = to;
        spaces++;
    }

    private void release(int next) {
        if (target.size() > 0) {
            if (newLines > 0) {
                for (int i = 0; i < newLines; i++) {
                    target.add('\n', 0, 0);
                }
            } else if (wrapped && !(isUnspaced(next) && isUnspaced(target.codePoint(target.size() - 1)))) {
                target.add(' ', 0, 0);
            } else if (spaces > 0 && !wrapped) {
                target.add(space, spaceFrom, spaceTo);
            }
        }
        spaces = 0;
        newLines = 0;
        wrapped = false;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
    }

    /** Scripts that put no space between words, and their punctuation. */
    private static boolean isUnspaced(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    }
}
