package org.throughline.document.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed number at the beginning of a passage.
 *
 * @param printed the number as it stands there, without a closing full stop
 * @param series the kind of numbering, with its punctuation: two numbers follow each other only in one series
 * @param value its place in the series; (i) is both the first roman and the ninth letter
 * @param length how many UTF-16 units of the passage it takes, white space after it included
 */
public record Marker(String printed, String series, int value, int length) {

    private static final String KANJI = "[一二三四五六七八九十]{1,3}";
    private static final String NUMBER = "[0-9０-９]{1,3}";
    private static final String LETTERS = "[ivxlcdm]{1,7}|[IVXLCDM]{1,7}|[a-z]|[A-Z]|[ａ-ｚ]|[ア-ン]";

    private static final Pattern ENCLOSED =
            Pattern.compile("^[(（](" + NUMBER + "|" + KANJI + "|" + LETTERS + ")[)）][\\s\\p{Zs}]*");
    private static final Pattern POINTED = Pattern.compile(
            "^(" + NUMBER + "|" + LETTERS + "|" + KANJI + ")(?:[.)°](?=[\\s\\p{Zs}]|$)|[．、）])[\\s\\p{Zs}]*");
    private static final Pattern SPACED = Pattern.compile("^(" + NUMBER + "|" + KANJI + "|" + LETTERS + ")\u3000+");
    private static final Pattern DOTTED =
            Pattern.compile("^([0-9]{1,3}(?:\\.[0-9]{1,3}){1,3})(?:\\.(?=[\\s\\p{Zs}])|(?=[\\s\\p{Zs}]))[\\s\\p{Zs}]*");
    private static final Pattern CIRCLED = Pattern.compile("^([①-⑳])[\\s\\p{Zs}]*");
    private static final Pattern LABELLED = Pattern.compile(
            "^((?iu:section|article|art\\.|part|partie|chapter|chapitre|titre|annexe?|appendix|appendice|pillar|pilier)"
                    + "[\\s\\p{Zs}]+(?:[0-9]{1,3}(?:er|re)?|[IVXLCDM]{1,7}(?:er|re)?|[A-Z]|(?iu:premier|première|unique)))"
                    + "(?=$|[\\s\\p{Zs}.:)–—-])[.:)]?[\\s\\p{Zs}]*(?:[–—-][\\s\\p{Zs}]+)?");
    private static final Pattern LABELLED_JA =
            Pattern.compile("^(第[\\s\\p{Zs}]*(?:" + NUMBER + "|[一二三四五六七八九十百]{1,5})[\\s\\p{Zs}]*[条章節部項編])[\\s\\p{Zs}]*");

    /** All that the beginning of a passage may be read as; empty if it is no number. */
    public static List<Marker> readings(String passage) {
        Matcher matcher = ENCLOSED.matcher(passage);
        if (matcher.find()) {
            String shown = matcher.group().strip();
            return read(shown, matcher.group(1), "()", matcher.end());
        }
        matcher = CIRCLED.matcher(passage);
        if (matcher.find()) {
            return List.of(
                    new Marker(matcher.group(1), "circled", matcher.group(1).charAt(0) - '①' + 1, matcher.end()));
        }
        matcher = DOTTED.matcher(passage);
        if (matcher.find()) {
            String number = matcher.group(1);
            int dot = number.lastIndexOf('.');
            int last = Integer.parseInt(number.substring(dot + 1));
            return List.of(new Marker(number, number.substring(0, dot + 1), last, matcher.end()));
        }
        matcher = POINTED.matcher(passage);
        if (matcher.find()) {
            String point = matcher.group().substring(matcher.group(1).length()).strip();
            String shown = point.equals(".") ? matcher.group(1) : matcher.group(1) + point;
            return read(shown, matcher.group(1), point, matcher.end());
        }
        matcher = SPACED.matcher(passage);
        return matcher.find() ? read(matcher.group(1), matcher.group(1), "", matcher.end()) : List.of();
    }

    /** The number in front of a heading, which may be a word and a number. */
    public static Optional<Marker> ofHeading(String heading) {
        for (Pattern pattern : List.of(LABELLED, LABELLED_JA)) {
            Matcher matcher = pattern.matcher(heading);
            if (matcher.find()) {
                return Optional.of(new Marker(matcher.group(1).strip(), "label", 0, matcher.end()));
            }
        }
        return readings(heading).stream().findFirst();
    }

    public boolean isSuccessorOf(int last) {
        return value == last + 1;
    }

    /** Arabic or kanji figures, which number clauses; letters and roman figures number what is in them. */
    public boolean isFigure() {
        return series.startsWith("figure") || series.startsWith("kanji") || Character.isDigit(series.charAt(0));
    }

    private static List<Marker> read(String shown, String number, String form, int length) {
        List<Marker> readings = new ArrayList<>();
        String token = Numerals.token(number);
        char first = number.charAt(0);
        if (Character.isDigit(first)) {
            readings.add(new Marker(shown, "figure" + form, Integer.parseInt(token), length));
        } else if (Character.isIdeographic(first)) {
            readings.add(new Marker(shown, "kanji" + form, Numerals.kanji(number), length));
        } else if (first >= 'ア' && first <= 'ン') {
            readings.add(new Marker(shown, "kana" + form, "アイウエオカキクケコサシスセソタチツテト".indexOf(first) + 1, length));
        } else {
            String letterCase = Character.isUpperCase(first) ? "upper" : "lower";
            int roman = Numerals.roman(token);
            if (roman > 0) {
                readings.add(new Marker(shown, letterCase + "-roman" + form, roman, length));
            }
            if (token.length() == 1) {
                int letter = Character.toLowerCase(token.charAt(0)) - 'a' + 1;
                readings.add(new Marker(shown, letterCase + form, letter, length));
            }
        }
        return readings;
    }
}
