package org.throughline.document.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as instruments print them. */
public final class Numerals {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final Pattern LABEL = Pattern.compile(
            "^(?iu:section|article|art\\.|partie|part|chapter|chapitre|title|titre|annexe?|appendix|appendice|"
                    + "pillar|pilier)[\\s\\p{Zs}]+");
    private static final Pattern FIRST = Pattern.compile("^(?iu:premier|première|1er|1re|Ier|Ire)$");
    private static final Pattern KANJI = Pattern.compile("[〇一二三四五六七八九十百]+");
    private static final Pattern NOT_TOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Numerals() {}

    /**
     * The number as it stands in an identifier, the same in every language: {@code (ⅳ)} is {@code iv}, {@code 第十二条} is
     * {@code 12}, {@code 2.1} is {@code 2-1}.
     */
    public static String token(String printed) {
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
        plain = LABEL.matcher(plain).replaceFirst("");
        plain = FIRST.matcher(plain).replaceFirst("1");
        if (plain.startsWith("第")) {
            plain = plain.replaceAll("^第\\s*|\\s*[条章節部項編]$", "");
        }
        Matcher kanji = KANJI.matcher(plain);
        String token = kanji.replaceAll(number -> String.valueOf(kanji(number.group())));
        return NOT_TOKEN
                .matcher(token.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .replaceAll("-");
    }

    /** The value of a roman number of either case; 0 if it is none. */
    public static int roman(String letters) {
        String upper = letters.toUpperCase(Locale.ROOT);
        if (upper.isEmpty() || !upper.matches("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")) {
            return 0;
        }
        int value = 0;
        int last = 0;
        for (int i = upper.length() - 1; i >= 0; i--) {
            int digit = romanDigit(upper.charAt(i));
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return value;
    }

    /** The value of a number written in kanji, up to 999. */
    public static int kanji(String characters) {
        int value = 0;
        int pending = -1;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            int digit = KANJI_DIGITS.indexOf(c);
            if (digit >= 0) {
                pending = pending < 0 ? digit : pending * 10 + digit;
            } else {
                value += (pending < 0 ? 1 : pending) * (c == '百' ? 100 : 10);
                pending = -1;
            }
        }
        return value + Math.max(0, pending);
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }
}
