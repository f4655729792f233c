package org.throughline.web.ballot.result;

import java.util.Locale;

/**
 * A piece of a bar.
 *
 * @param kind what it stands for: the code of an answer, {@code value}, {@code half}, or {@code hidden} for what is kept back
 * @param from where it begins, in per cent of the bar
 * @param width in per cent of the bar
 */
public record Segment(String kind, double from, double width) {

    static final String HIDDEN = "hidden";

    static Segment of(String kind, int from, int to, int whole) {
        return new Segment(kind, 100.0 * from / whole, 100.0 * (to - from) / whole);
    }

    public boolean isHidden() {
        return kind.equals(HIDDEN);
    }

    /** As an attribute of a drawing. */
    public String x() {
        return percent(from);
    }

    public String length() {
        return percent(width);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
