package org.throughline.language;

/**
 * Whether a text shows nothing to a reader. Besides spaces there are letters without a shape (zero width, word joiner,
 * the blank Braille cell, the fillers of Hangul, variation selectors): a title made of them is a link without a name.
 */
public final class Blank {

    private static final String SHAPELESS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private Blank() {}

    public static boolean is(String text) {
        return text.codePoints().allMatch(Blank::isShapeless);
    }

    private static boolean isShapeless(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> SHAPELESS.indexOf(letter) >= 0 || isVariationSelector(letter);
        };
    }

    private static boolean isVariationSelector(int letter) {
        return (letter >= 0x180b && letter <= 0x180f)
                || (letter >= 0xfe00 && letter <= 0xfe0f)
                || (letter >= 0xe0100 && letter <= 0xe01ef);
    }
}
