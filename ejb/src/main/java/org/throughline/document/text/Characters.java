package org.throughline.document.text;

import java.util.Arrays;

/** A growing row of code points with their places in the source. */
final class Characters {
    private int[] rows = new int[768];
    private int size;

    void add(int codePoint, int from, int to) {
        if (size * 3 == rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        rows[size * 3] = codePoint;
        rows[size * 3 + 1] = from;
        rows[size * 3 + 2] = to;
        size++;
    }

    int size() {
        return size;
    }

    int codePoint(int i) {
        return rows[i * 3];
    }

    int from(int i) {
        return rows[i * 3 + 1];
    }

    int to(int i) {
        return rows[i * 3 + 2];
    }

    /** The end of the stretch that begins here and follows the source character by character. */
    int endOfStretch(int i) {
        int end = i + 1;
        boolean shared = end < size && from(end) == from(i) && to(end) == to(i);
        while (end < size && (shared ? from(end) == from(i) && to(end) == to(i) : follows(end))) {
            end++;
        }
        return end;
    }

    private boolean follows(int i) {
        return from(i) == to(i - 1) && to(i) - from(i) == 1 && to(i - 1) - from(i - 1) == 1;
    }

    String text(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            text.appendCodePoint(codePoint(i));
        }
        return text.toString();
    }
}
