package org.throughline.disclosure;

/** A number known only to lie between two, both included. */
public record Range(int low, int high) {

    public static final Range ZERO = new Range(0, 0);

    public Range {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("no range: " + low + " to " + high);
        }
    }

    public Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }

    public static Range exactly(int number) {
        return new Range(number, number);
    }

    public boolean isExact() {
        return low == high;
    }
}
