package org.throughline.uptake.ranking;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into sentences, at line ends and at semicolons too: what lists and preambles are made of. */
final class Sentences {

    private Sentences() {}

    /** The sentences without white space around them; at least one, the whole, where nothing can be cut. */
    static List<Span> of(String text, String language) {
        List<Span> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            cut(text, from, to, sentences);
            from = to;
        }
        return sentences.isEmpty() ? List.of(new Span(0, text.length())) : sentences;
    }

    private static void cut(String text, int from, int to, List<Span> sentences) {
        int start = from;
        for (int i = from; i < to; i++) {
            char mark = text.charAt(i);
            if (mark == '\n' || mark == ';' || mark == '；') {
                add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }
        add(text, start, to, sentences);
    }

    private static void add(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
