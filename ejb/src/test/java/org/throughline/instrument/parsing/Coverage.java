package org.throughline.instrument.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.document.source.SourceText;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.outline.Outline;

/** Counts, by means of its own, whether every word of a source is in exactly one provision. */
final class Coverage {

    private static final Pattern MARKUP = Pattern.compile("(?s)<!--.*?-->|</?[a-zA-Z][^>]*>|(?<=\\])\\([^)\\s]+\\)");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Coverage() {}

    /** Words of the source, in order, as a reader sees them. */
    static List<String> wordsOf(SourceText source) {
        return words(
                source.format().equals("markdown")
                        ? MARKUP.matcher(source.text()).replaceAll("")
                        : source.text());
    }

    static List<String> wordsOf(CanonicalText text) {
        return words(text.toString());
    }

    /** Positions of visible characters that are in no provision, or in more than one. */
    static List<Integer> astray(ParsedText text) {
        CanonicalText canonical = text.canonical();
        int[] holders = new int[canonical.length()];
        for (Outline.Entry entry : text.outline().entries()) {
            for (int i = entry.range().start(); i < entry.range().end(); i++) {
                holders[i]++;
            }
        }
        List<Integer> astray = new ArrayList<>();
        int[] characters = canonical.toString().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (holders[i] > 1 || (holders[i] == 0 && !Character.isWhitespace(characters[i]))) {
                astray.add(i);
            }
        }
        return astray;
    }

    private static List<String> words(String text) {
        String joined = text.replace("\u200B", "").replaceAll("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])\\n", "");
        return Arrays.stream(NOT_WORD.split(joined))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
