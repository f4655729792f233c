package org.throughline.disclosure.subject;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Words that may stand somewhere already, word for word: without regard to case, width, punctuation and spaces. Immutable;
 * comparing costs a pass over both texts.
 */
public final class SameWords {

    private final List<int[]> texts;

    private SameWords(List<int[]> texts) {
        this.texts = texts;
    }

    /** @param texts in whatever languages; empty ones are left out */
    public static SameWords as(Collection<String> texts) {
        return new SameWords(texts.stream()
                .map(LetterGrams::letters)
                .filter(letters -> letters.length > 0)
                .toList());
    }

    public boolean are(String other) {
        int[] letters = LetterGrams.letters(other);
        return texts.stream().anyMatch(text -> Arrays.equals(text, letters));
    }
}
