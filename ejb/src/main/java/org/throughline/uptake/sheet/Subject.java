package org.throughline.uptake.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.register.PublicRecommendation;
import org.throughline.recommendation.register.RecommendationSheet;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.UnitOfCoding;

/**
 * The recommendation that is coded.
 *
 * @param asks its elements, by their place from 1
 * @param coded key of the wording that is coded; null while nobody has begun
 * @param element place of the element that is coded apart; 0: the recommendation as a whole
 */
public record Subject(RecommendationLine line, List<Ask> asks, @Nullable WordingId coded, int element) {

    /** The wording that stands for a recommendation {@code r} while nobody has chosen one, for a native statement. */
    public static final String STANDING =
            """
            (select w.id from wording w where w.recommendation_id = r.id
             order by case w.list when 'summary' then 1 when 'closing' then 2 when 'body' then 3 when 'draft' then 4
                 else 5 end, w.edition desc limit 1)
            """;

    /** The language of the older text of two, joined as {@code en} and {@code ja}, for a native statement. */
    public static final String OLDER = "case when en.stale then 'en' when ja.stale then 'ja' end";

    /** @throws Refusal.Missing if it has no such element, or no other: that is the whole */
    public Subject {
        asks = List.copyOf(asks);
        if (element > 0 && (asks.size() < 2 || element > asks.size())) {
            throw new Refusal.Missing();
        }
    }

    public static Subject of(RecommendationSheet sheet, @Nullable WordingId coded, int element) {
        return new Subject(sheet.line(), sheet.asks(), coded, element);
    }

    public static Subject of(PublicRecommendation open, WordingId coded, int element) {
        return new Subject(open.line(), open.asks(), coded, element);
    }

    /** As people cite it and as it stands in addresses. */
    public String code() {
        return UnitOfCoding.code(line.code(), element);
    }

    /** The element that is coded apart. */
    public Optional<Ask> apart() {
        return element == 0 ? Optional.empty() : Optional.of(asks.get(element - 1));
    }

    /** The elements for which something may be found: none if only one of them is coded. */
    public List<Ask> choices() {
        return element == 0 ? asks : List.of();
    }

    /** What is asked: in the words of the element that is coded apart, else of the wording. */
    public Bilingual words() {
        return apart().map(Ask::text).orElseGet(() -> wording().texts().words());
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
