package org.throughline.uptake.suggestion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.recommendation.key.ElementId;
import org.throughline.uptake.sheet.ClauseSheet;

/**
 * The clauses proposed for a recommendation or one of its elements.
 *
 * @param element null: for the recommendation as a whole
 * @param meaning whether nearness in meaning counted; if not, the order rests on shared words alone
 */
public record SuggestionList(@Nullable ElementId element, boolean meaning, List<Suggestion> list) {

    public static final SuggestionList NONE = new SuggestionList(null, true, List.of());

    public SuggestionList {
        list = List.copyOf(list);
    }

    /** Whether these words of a clause hold a passage that was proposed. */
    public Optional<Suggestion> in(ClauseSheet.Words words) {
        return list.stream()
                .filter(suggestion -> suggestion.words().equals(words) && suggestion.verdict() != Verdict.REJECTED)
                .findFirst();
    }
}
