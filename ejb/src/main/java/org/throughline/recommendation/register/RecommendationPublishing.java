package org.throughline.recommendation.register;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.stream.LongStream;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.RecommendationEvent;
import org.throughline.recommendation.RecommendationEvent.RecommendationCirculated;
import org.throughline.recommendation.RecommendationEvent.RecommendationPublished;
import org.throughline.recommendation.RecommendationEvent.RecommendationWithdrawn;
import org.throughline.refusal.Refusal;

/** Where a recommendation is shown to the members of its series, published or taken back. */
@Stateless
public class RecommendationPublishing {

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Wordings wordings;

    @Inject
    private Event<RecommendationEvent> changes;

    /**
     * Shows a draft to all members of the series.
     *
     * @param seen the mark of what the caller looked at
     * @throws Refusal.NotNow if it has changed since
     */
    @RolesAllowed(Role.CONVENOR)
    public void circulate(String series, String code, String seen) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Recommendation recommendation = wordings.recommendation(access, code);
        recommendation.circulate();
        refuseChanged(recommendation, seen);
        changes.fire(new RecommendationCirculated(
                access.id().value(), recommendation.id().value()));
    }

    /**
     * Publishes a recommendation; from then on nothing of it is changed. Publishing it twice is publishing it once.
     *
     * @param seen the mark of what the caller looked at
     * @throws Refusal.NotNow if it has changed since
     */
    @RolesAllowed(Role.CONVENOR)
    public void publish(String series, String code, String seen) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Recommendation recommendation = wordings.recommendation(access, code);
        if (recommendation.isPublished()) {
            return;
        }
        recommendation.publish();
        refuseChanged(recommendation, seen);
        changes.fire(new RecommendationPublished(
                access.id().value(), recommendation.id().value()));
    }

    /**
     * Takes a circulated recommendation back; members still see that it was made and withdrawn.
     *
     * @param seen the mark of what the caller looked at
     * @throws Refusal.NotNow if it has changed since
     */
    @RolesAllowed(Role.CONVENOR)
    public void withdraw(String series, String code, String seen) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Recommendation recommendation = wordings.recommendation(access, code);
        recommendation.withdraw();
        refuseChanged(recommendation, seen);
        changes.fire(new RecommendationWithdrawn(
                access.id().value(), recommendation.id().value()));
    }

    private void refuseChanged(Recommendation recommendation, String seen) {
        LongStream versions = wordings.of(recommendation).stream()
                .mapToLong(each -> each.sheet().version());
        if (!seen.equals(RecommendationSheet.mark(recommendation.version(), versions))) {
            throw new Refusal.NotNow("changed");
        }
    }
}
