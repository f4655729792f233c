package org.throughline.recommendation;

import java.util.UUID;
import org.throughline.platform.Happened;

/** What convenors do to a recommendation and its wordings. */
public sealed interface RecommendationEvent extends Happened {

    /** To the recommendation. */
    sealed interface OfRecommendation extends RecommendationEvent {

        UUID recommendation();

        @Override
        default Affected affected() {
            return new Affected("recommendation", recommendation());
        }
    }

    /** To one of its wordings. */
    sealed interface OfWording extends RecommendationEvent {

        UUID wording();

        @Override
        default Affected affected() {
            return new Affected("wording", wording());
        }
    }

    record RecommendationDrafted(UUID series, UUID recommendation) implements OfRecommendation {}

    record RecommendationRevised(UUID series, UUID recommendation) implements OfRecommendation {}

    record RecommendationCirculated(UUID series, UUID recommendation) implements OfRecommendation {}

    record RecommendationPublished(UUID series, UUID recommendation) implements OfRecommendation {}

    record RecommendationWithdrawn(UUID series, UUID recommendation) implements OfRecommendation {}

    record RecommendationDiscarded(UUID series, UUID recommendation) implements OfRecommendation {}

    record RecommendationMerged(UUID series, UUID recommendation) implements OfRecommendation {}

    record RecommendationSuperseded(UUID series, UUID recommendation) implements OfRecommendation {}

    record WordingAdded(UUID series, UUID wording) implements OfWording {}

    record WordingReworded(UUID series, UUID wording) implements OfWording {}

    record WordingCompared(UUID series, UUID wording) implements OfWording {}
}
