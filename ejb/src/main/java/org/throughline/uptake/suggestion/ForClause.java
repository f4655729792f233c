package org.throughline.uptake.suggestion;

import java.util.List;
import org.throughline.uptake.ranking.Span;
import org.throughline.uptake.sheet.ClauseSheet;

/**
 * The recommendations that are worth comparing first with one clause, whatever is coded of them.
 *
 * @param meaning whether nearness in meaning counted
 */
public record ForClause(ClauseSheet clause, boolean meaning, List<Proposed> list) {

    public ForClause {
        list = List.copyOf(list);
    }

    /**
     * A recommendation.
     *
     * @param words in the language in which it was compared
     * @param passage where in these words
     * @param shared words that it has in common with the clause, the rarest first
     * @param near whether it is among the nearest in meaning
     */
    public record Proposed(
            int rank, String code, String language, String words, Span passage, List<String> shared, boolean near) {

        public String before() {
            return words.substring(0, passage.start());
        }

        public String exact() {
            return words.substring(passage.start(), passage.end());
        }

        public String after() {
            return words.substring(passage.end());
        }
    }
}
