package org.throughline.recommendation.vote;

import java.util.List;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Range;
import org.throughline.disclosure.Released;
import org.throughline.recommendation.RecommendationState;

/**
 * What a vote says of a recommendation, read from the released figures and from nothing else. It was supported in the
 * room only if these figures leave no doubt that, of those who took a position, more than half agreed: the fewest that
 * can have agreed are more than the most that can have disagreed. It was not supported only if they leave no doubt of
 * that either: the most that can have agreed are no more than the fewest that can have disagreed. Abstaining and having
 * no position is taking none. Where the figures leave it open, or nothing was released, it is recorded without a verdict.
 */
public final class Support {

    static final String AGREE = "agree";
    static final String DISAGREE = "disagree";

    private Support() {}

    /**
     * What the votes of one round on several wordings say together: that it was supported if one of them was; that it was
     * not only if that is known of all.
     */
    static RecommendationState ofAll(List<RecommendationState> votes) {
        if (votes.contains(RecommendationState.SUPPORTED)) {
            return RecommendationState.SUPPORTED;
        }
        return votes.contains(RecommendationState.RECORDED)
                ? RecommendationState.RECORDED
                : RecommendationState.NOT_SUPPORTED;
    }

    static RecommendationState of(Disclosed told) {
        Released total = told.total();
        if (total instanceof Released.Withheld) {
            return RecommendationState.RECORDED;
        }
        Range agree = range(total, AGREE);
        Range disagree = range(total, DISAGREE);
        if (agree.low() > disagree.high()) {
            return RecommendationState.SUPPORTED;
        }
        return agree.high() <= disagree.low() ? RecommendationState.NOT_SUPPORTED : RecommendationState.RECORDED;
    }

    private static Range range(Released total, String option) {
        return switch (total) {
            case Released.Exact exact -> exactly(exact.counts().getOrDefault(option, 0));
            case Released.NearlyAll nearly -> nearly.option().equals(option)
                    ? new Range(nearly.low(), nearly.high())
                    : new Range(0, nearly.of() - nearly.low());
            case Released.Bounded bounded -> bounded.ranges().getOrDefault(option, Range.ZERO);
            case Released.Withheld withheld -> Range.ZERO;
            case Released.Quartiles scale -> Range.ZERO;
            case Released.Approvals approvals -> Range.ZERO;
        };
    }

    private static Range exactly(int count) {
        return new Range(count, count);
    }
}
