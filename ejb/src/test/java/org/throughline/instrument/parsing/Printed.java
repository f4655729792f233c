package org.throughline.instrument.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.document.source.Numerals;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;

/** What a person would count in a source, line by line and without the parser: printed numbers and marked headings. */
final class Printed {

    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s\\p{Zs}>*_•–-]*(?:(\\d{1,3})[.)](?=[\\s\\p{Zs}])|[(（]([ivxlc]{1,5}|[a-z]|\\d{1,2})[)）]|"
                    + "([0-9０-９]{1,2})[．、　])[\\s\\p{Zs}]*(?=\\S).*");
    private static final Pattern MARKED =
            Pattern.compile("^(?:#{1,6}\\s+(.+)|(?:\\*\\*|__)(?!\\s)(.{2,200}?)(?:\\*\\*|__)\\s*(?:\\\\|  )?)$");

    private Printed() {}

    /** The numbers at the beginnings of lines that follow one another; a lone figure may be a year or a quantity. */
    static List<String> numbers(String source) {
        List<String> found = new ArrayList<>();
        source.lines().forEach(line -> {
            Matcher matcher = NUMBER.matcher(line);
            if (matcher.matches()) {
                for (int group = 1; group <= 3; group++) {
                    if (matcher.group(group) != null) {
                        found.add(Numerals.token(matcher.group(group)));
                    }
                }
            }
        });
        return found;
    }

    /** The numbers that the parser found, in order. */
    static List<String> numbers(Outline outline) {
        return outline.entries().stream()
                .filter(entry -> entry.designation().number() != null)
                .map(entry -> Numerals.token(String.valueOf(entry.designation().number())))
                .toList();
    }

    /** Lines set as headings, up to where the text is signed. */
    static List<String> headings(String source) {
        List<String> found = new ArrayList<>();
        source.lines()
                .takeWhile(line -> !line.matches("(?:Signed|Done|Fait) .*"))
                .forEach(line -> {
                    Matcher matcher = MARKED.matcher(line.replaceAll("[\\s\\p{Zs}\u200B]+$", ""));
                    if (matcher.matches()) {
                        String words = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                        if (!words.isBlank()) {
                            found.add(letters(words));
                        }
                    }
                });
        return found;
    }

    static boolean isHeading(ParsedText text, String letters) {
        return headings(text).stream().anyMatch(heading -> heading.contains(letters));
    }

    private static Set<String> headings(ParsedText text) {
        return text.outline().entries().stream()
                .filter(entry -> entry.kind() == ProvisionKind.SECTION || entry.kind() == ProvisionKind.TITLE)
                .map(entry -> letters(text.canonical()
                        .between(entry.range().start(), entry.range().end())))
                .collect(Collectors.toSet());
    }

    /** How many of a row stand in another in the same order. */
    static int inOrder(List<String> row, List<String> other) {
        int[][] longest = new int[row.size() + 1][other.size() + 1];
        for (int i = 1; i <= row.size(); i++) {
            for (int k = 1; k <= other.size(); k++) {
                longest[i][k] = row.get(i - 1).equals(other.get(k - 1))
                        ? longest[i - 1][k - 1] + 1
                        : Math.max(longest[i - 1][k], longest[i][k - 1]);
            }
        }
        return longest[row.size()][other.size()];
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("<[^>]*>", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
