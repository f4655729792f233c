package org.throughline.disclosure.subject;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The letters of a text in runs of three, for comparing only: without regard to case, width, punctuation and spaces. Two
 * letters make a run where both are of Japanese writing, since one of them says about as much as two of an alphabet.
 *
 * <p>Immutable. Making one costs a pass over the text and a sort, comparing two a pass over both.
 */
final class LetterGrams {

    static final LetterGrams NONE = of("");

    /** Below so many runs a text is too short for its being contained in another to mean anything. */
    private static final int SHORT = 16;

    private static final int BITS = 21;

    private final long[] runs;

    private LetterGrams(long[] runs) {
        this.runs = runs;
    }

    static LetterGrams of(String text) {
        int[] letters = letters(text);
        return new LetterGrams(IntStream.range(0, letters.length)
                .mapToLong(start -> run(letters, start))
                .filter(run -> run > 0)
                .sorted()
                .distinct()
                .toArray());
    }

    /**
     * The larger of the two shares that each has in the other, from 0 to 1: so a text shortened or put into a longer one
     * resembles it. A very short text has its share of a longer one reduced.
     */
    double resemblance(LetterGrams other) {
        int shorter = Math.min(runs.length, other.runs.length);
        int longer = Math.max(runs.length, other.runs.length);
        return longer == 0 ? 0 : (double) common(other) / Math.max(shorter, Math.min(SHORT, longer));
    }

    /** The letters and digits of a text as they are compared. */
    static int[] letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
    }

    private static long run(int[] letters, int start) {
        int length = start + 1 < letters.length && isJapanese(letters[start]) && isJapanese(letters[start + 1]) ? 2 : 3;
        return start + length > letters.length
                ? 0
                : IntStream.range(start, start + length)
                        .mapToLong(place -> letters[place])
                        .reduce(0, (run, letter) -> run << BITS | letter);
    }

    private static boolean isJapanese(int letter) {
        return letter == 'ー'
                || switch (Character.UnicodeScript.of(letter)) {
                    case HAN, HIRAGANA, KATAKANA -> true;
                    default -> false;
                };
    }

    private long common(LetterGrams other) {
        return LongStream.of(runs).filter(other::has).count();
    }

    private boolean has(long run) {
        return Arrays.binarySearch(runs, run) >= 0;
    }
}
