package org.throughline.recommendation.succession;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.platform.query.InList;
import org.throughline.recommendation.LinkKind;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.RecommendationEvent;
import org.throughline.recommendation.RecommendationEvent.RecommendationMerged;
import org.throughline.recommendation.RecommendationEvent.RecommendationSuperseded;
import org.throughline.refusal.Refusal;

/**
 * Where a convenor lets one recommendation give way to another of the series. It gives way only to one that still stands
 * for itself, so links never lead in a circle: both rows are held, and whatever a link leads to has none that leads on.
 */
@Stateless
public class SuccessionDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Succession succession;

    @Inject
    private Event<RecommendationEvent> changes;

    /**
     * Merges a recommendation into another, or has it superseded by that. It can give way to several in the same manner,
     * where it was parted. A published one stays published; only the link tells.
     *
     * @throws Refusal.Invalid if there is no such other one, or it does not stand itself
     * @throws Refusal.NotNow if it is a draft, withdrawn, being voted on, or gave way in the other manner
     */
    @RolesAllowed(Role.CONVENOR)
    public void giveWay(String series, String code, String to, LinkKind kind) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        List<Recommendation> both = InList.query(
                        entities,
                        "from Recommendation where series = :series and code in :codes order by id",
                        Recommendation.class,
                        "codes",
                        List.of(code, to))
                .setParameter("series", access.id().value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        Recommendation from = named(both, code);
        if (code.equals(to) || both.size() < 2) {
            throw new Refusal.Invalid(Map.of("to", "choice"));
        }
        Recommendation standing = named(both, to);
        if (succession.isLaid(from.id(), standing.id())) {
            return;
        }
        if (!standing.mayReplace() || succession.gaveWay(standing.id())) {
            throw new Refusal.Invalid(Map.of("to", "notStanding"));
        }
        from.giveWay(kind);
        succession.lay(from, standing, kind);
        changes.fire(
                switch (kind) {
                    case MERGED -> new RecommendationMerged(
                            access.id().value(), from.id().value());
                    case SUPERSEDED -> new RecommendationSuperseded(
                            access.id().value(), from.id().value());
                });
    }

    private static Recommendation named(List<Recommendation> both, String code) {
        return both.stream().filter(each -> each.isCalled(code)).findFirst().orElseThrow(Refusal.Missing::new);
    }
}
