package org.throughline.document.format.word;

import java.util.Locale;

/** Writes numbers in the ways that Word knows. */
final class Counting {

    private static final String KANJI = "〇一二三四五六七八九";
    private static final String LEGAL = "零壱弐参四伍六七八九";
    private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Counting() {}

    /** @param format the name that the file has for the way of counting */
    static String written(int value, String format) {
        if (value < 0 || value > 9_999) {
            return String.valueOf(value);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> (value < 10 ? "0" : "") + value;
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "ordinal" -> value + ordinal(value);
            case "decimalFullWidth", "decimalFullWidth2" -> wide(String.valueOf(value));
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle" -> value >= 1
                            && value <= 20
                    ? String.valueOf((char) ('①' + value - 1))
                    : String.valueOf(value);
            case "numberInDash" -> "- " + value + " -";
            case "japaneseCounting",
                    "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseDigitalTenThousand" -> kanji(value, KANJI);
            case "japaneseLegal" -> kanji(value, LEGAL).replace('十', '拾');
            case "ideographDigital", "koreanDigital2" -> digits(value);
            case "aiueo", "aiueoFullWidth" -> cycled(AIUEO, value);
            case "iroha", "irohaFullWidth" -> cycled(IROHA, value);
            default -> String.valueOf(value);
        };
    }

    private static String roman(int value) {
        if (value == 0 || value >= 4_000) {
            return String.valueOf(value);
        }
        StringBuilder roman = new StringBuilder();
        int left = value;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    /** After z comes aa, then bb. */
    private static String letters(int value) {
        return value == 0
                ? "0"
                : String.valueOf((char) ('a' + (value - 1) % 26)).repeat(Math.min(20, (value - 1) / 26 + 1));
    }

    private static String ordinal(int value) {
        int tens = value % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String wide(String figures) {
        return figures.chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                .reduce("", String::concat);
    }

    private static String digits(int value) {
        return String.valueOf(value)
                .chars()
                .mapToObj(c -> String.valueOf(KANJI.charAt(c - '0')))
                .reduce("", String::concat);
    }

    private static String kanji(int value, String digits) {
        if (value == 0) {
            return "〇";
        }
        StringBuilder kanji = new StringBuilder();
        int left = value;
        for (int unit = 1000; unit >= 1; unit /= 10) {
            int digit = left / unit;
            left %= unit;
            if (digit > 0) {
                kanji.append(digit == 1 && unit > 1 ? "" : String.valueOf(digits.charAt(digit)));
                kanji.append(unit == 1 ? "" : unit == 10 ? "十" : unit == 100 ? "百" : "千");
            }
        }
        return kanji.toString();
    }

    private static String cycled(String letters, int value) {
        return value == 0 ? "0" : String.valueOf(letters.charAt((value - 1) % letters.length()));
    }
}
