package org.throughline.assembled.box;

/** How much the tests do: little in every build, much under {@code -Plong}. */
public final class Scale {

    private static final boolean LONG = Boolean.getBoolean("throughline.long");

    private Scale() {}

    public static boolean isLong() {
        return LONG;
    }

    public static int of(int usual, int inTheLongRun) {
        return LONG ? inTheLongRun : usual;
    }
}
