package org.throughline.uptake.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.uptake.ranking.Span;
import org.throughline.uptake.sheet.ClauseSheet;

/**
 * A clause proposed.
 *
 * @param rank from 1
 * @param words of the clause in the language in which its best passage stands
 * @param passage where in these words
 * @param shared words that it has in common with what is asked, the rarest first
 * @param near whether it is among the nearest in meaning
 * @param verdict what the coder did with it; null: nothing yet
 */
public record Suggestion(
        int rank,
        ClauseSheet clause,
        ClauseSheet.Words words,
        Span passage,
        List<String> shared,
        boolean near,
        @Nullable Verdict verdict) {

    public Suggestion {
        shared = List.copyOf(shared);
    }

    /** The words before the passage. */
    public String before() {
        return words.words().substring(0, passage.start());
    }

    /** The words of the passage. */
    public String exact() {
        return words.words().substring(passage.start(), passage.end());
    }

    /** The words behind the passage. */
    public String after() {
        return words.words().substring(passage.end());
    }

    /** Where the passage begins in the canonical text, in code points. */
    public int start() {
        return words.start() + before().codePointCount(0, passage.start());
    }

    /** How long the passage is, in code points. */
    public int length() {
        return exact().codePointCount(0, exact().length());
    }
}
