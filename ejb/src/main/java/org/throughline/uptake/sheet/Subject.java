package org.throughline.uptake.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.register.PublicRecommendation;
import org.throughline.recommendation.register.RecommendationSheet;
import org.throughline.recommendation.wording.WordingSheet;

/**
 * The recommendation that is coded.
 *
 * @param asks its elements, by their place from 1
 * @param coded key of the wording that is coded; null while nobody has begun
 */
public record Subject(RecommendationLine line, List<Ask> asks, @Nullable WordingId coded) {

    /** The wording that stands for a recommendation {@code r} while nobody has chosen one, for a native statement. */
    public static final String STANDING =
            """
            (select w.id from wording w where w.recommendation_id = r.id
             order by case w.list when 'summary' then 1 when 'closing' then 2 when 'body' then 3 when 'draft' then 4
                 else 5 end, w.edition desc limit 1)
            """;

    /** The language of the older text of two, joined as {@code en} and {@code ja}, for a native statement. */
    public static final String OLDER = "case when en.stale then 'en' when ja.stale then 'ja' end";

    public Subject {
        asks = List.copyOf(asks);
    }

    public static Subject of(RecommendationSheet sheet, @Nullable WordingId coded) {
        return new Subject(sheet.line(), sheet.asks(), coded);
    }

    public static Subject of(PublicRecommendation open, WordingId coded) {
        return new Subject(open.line(), open.asks(), coded);
    }

    /** The wording that is coded, or the one that stands. */
    public WordingSheet wording() {
        return line.wordings().stream()
                .filter(wording -> wording.id().equals(coded))
                .findFirst()
                .orElse(line.wording());
    }

    /** The place of an element, from 1. */
    public int place(ElementId ask) {
        return asks.stream().map(Ask::id).toList().indexOf(ask) + 1;
    }
}
