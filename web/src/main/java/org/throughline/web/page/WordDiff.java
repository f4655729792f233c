package org.throughline.web.page;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.throughline.language.Language;

/**
 * How one text differs from another, word by word. Words are those of Unicode Standard Annex 29, with ICU's dictionary
 * for Japanese, which writes none of its own. Texts that are long and have little in common are compared sentence by
 * sentence, and if that is still too much, all of the text is what the other one does not have.
 *
 * @param pieces the text in order; its differing pieces are those that the other one does not have
 */
public record WordDiff(List<Piece> pieces) {

    /** Two thousand words on one side that are not on the other, which has as many: most of a second. */
    private static final long MOST = 4_000_000;

    private record Compared(String text, String other, Language language) {}

    /** Texts that are read are read again: some four million characters of them, compared once. */
    private static final LoadingCache<Compared, WordDiff> KEPT = Caffeine.newBuilder()
            .maximumWeight(4_000_000)
            .weigher((Compared texts, WordDiff found) ->
                    texts.text().length() + texts.other().length())
            .build(texts -> compared(texts.text(), texts.other(), texts.language()));

    /** Compares a text with another; what is only in the other one does not show here. */
    public static WordDiff of(String text, String other, Language language) {
        return text.equals(other) ? plain(text) : KEPT.get(new Compared(text, other, language));
    }

    private static WordDiff compared(String text, String other, Language language) {
        List<String> words = pieces(text, BreakIterator.getWordInstance(language.locale()));
        List<String> others = pieces(other, BreakIterator.getWordInstance(language.locale()));
        if (isTooMuch(words, others)) {
            words = pieces(text, BreakIterator.getSentenceInstance(language.locale()));
            others = pieces(other, BreakIterator.getSentenceInstance(language.locale()));
        }
        return isTooMuch(words, others) ? new WordDiff(List.of(new Piece(text, true))) : compared(words, others);
    }

    /** Comparing costs as much as there are words that differ on one side, times those on the other. */
    private static boolean isTooMuch(List<String> words, List<String> others) {
        int most = Math.min(words.size(), others.size());
        int same = 0;
        while (same < most && words.get(same).equals(others.get(same))) {
            same++;
        }
        int end = 0;
        while (end < most - same && words.get(words.size() - 1 - end).equals(others.get(others.size() - 1 - end))) {
            end++;
        }
        return (long) (words.size() - same - end) * (others.size() - same - end) > MOST;
    }

    private static WordDiff compared(List<String> words, List<String> others) {
        List<Chunk<String>> changed = DiffUtils.diff(others, words).getDeltas().stream()
                .map(AbstractDelta::getTarget)
                .filter(chunk -> chunk.size() > 0)
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Chunk<String> chunk : changed) {
            add(pieces, words.subList(at, chunk.getPosition()), false);
            at = chunk.getPosition() + chunk.size();
            add(pieces, words.subList(chunk.getPosition(), at), true);
        }
        add(pieces, words.subList(at, words.size()), false);
        return new WordDiff(List.copyOf(pieces));
    }

    /** A text that is compared with nothing. */
    public static WordDiff plain(String text) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, List.of(text), false);
        return new WordDiff(List.copyOf(pieces));
    }

    /** Whether anything stands here that the other text does not have. */
    public boolean differs() {
        return pieces.stream().anyMatch(Piece::differs);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean differs) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), differs));
        }
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** A stretch of the text that both have, or that only this one has. */
    public record Piece(String text, boolean differs) {}
}
