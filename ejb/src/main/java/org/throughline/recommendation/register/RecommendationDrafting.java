package org.throughline.recommendation.register;

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
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.Frames;
import org.throughline.identity.Role;
import org.throughline.recommendation.Element;
import org.throughline.recommendation.NewRecommendation;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.RecommendationEvent;
import org.throughline.recommendation.RecommendationEvent.RecommendationDiscarded;
import org.throughline.recommendation.RecommendationEvent.RecommendationDrafted;
import org.throughline.recommendation.RecommendationEvent.RecommendationRevised;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Wording;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** Where the convenors of a series draft recommendations, revise them and throw drafts away. */
@Stateless
public class RecommendationDrafting {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Programme programme;

    @Inject
    private Wordings wordings;

    @Inject
    private Asks asks;

    @Inject
    private NumberedList list;

    @Inject
    private Event<RecommendationEvent> changes;

    /** Drafts a recommendation with its wordings. */
    @RolesAllowed(Role.CONVENOR)
    public void draft(String series, NewRecommendation given) {
        Frames frames = programme.frames(series, CONVENOR);
        SeriesAccess access = frames.access();
        Recommendation known = entities.find(Recommendation.class, given.id().value());
        if (known != null) {
            refuseForeign(known, access);
            return;
        }
        refuseStrange(frames, given.details());
        list.refuseTaken(access, given.code());
        given.wordings().forEach(wording -> wordings.refuseKnown(wording.id()));
        given.details().asks().forEach(ask -> asks.refuseKnown(ask.id()));
        entities.persist(new Recommendation(access.id().value(), list.place(access, given.code()), given));
        entities.flush();
        for (NewWording wording : given.wordings()) {
            wordings.add(given.id(), wording);
        }
        asks.add(given.id(), given.details().asks());
        changes.fire(new RecommendationDrafted(access.id().value(), given.id().value()));
    }

    /**
     * Changes all of a recommendation but its wordings. Its asks are part of it: who changed these alone has made another
     * version all the same.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     * @throws Refusal.NotNow once a ballot is open on it, or was; or if another origin or day is given to what came from
     *     a report
     */
    @RolesAllowed(Role.CONVENOR)
    public void revise(String series, String code, RecommendationDetails given, long seen) {
        Frames frames = programme.frames(series, CONVENOR);
        refuseStrange(frames, given);
        Recommendation recommendation = wordings.recommendation(frames.access(), code);
        List<Element> standing = asks.elements(recommendation.id());
        recommendation.revise(given, seen, Asks.words(standing), wordings.isImported(recommendation));
        entities.lock(recommendation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        asks.rewrite(recommendation.id(), standing, given);
        changes.fire(new RecommendationRevised(
                frames.access().id().value(), recommendation.id().value()));
    }

    /** What goes when a draft is thrown away, as it stands now. */
    @RolesAllowed(Role.CONVENOR)
    public Doubt discarding(String series, String code) {
        Recommendation recommendation = wordings.recommendation(scoped.series(series, CONVENOR), code);
        return recommendation.discarding(wordings.of(recommendation));
    }

    /**
     * Throws a draft away that nobody but the convenors has seen.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed(Role.CONVENOR)
    public void discard(String series, String code, String read) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Recommendation recommendation = wordings.recommendation(access, code);
        recommendation.refuseSeen();
        List<Wording> standing = wordings.of(recommendation);
        Refusal.Unconfirmed.unlessRead(List.of(recommendation.discarding(standing)), read);
        asks.removeAll(recommendation.id());
        wordings.removeAll(recommendation.id());
        entities.remove(recommendation);
        changes.fire(new RecommendationDiscarded(
                access.id().value(), recommendation.id().value()));
    }

    private static void refuseForeign(Recommendation known, SeriesAccess access) {
        if (!known.isOf(access.id().value())) {
            throw new Refusal.Missing();
        }
    }

    private static void refuseStrange(Frames frames, RecommendationDetails given) {
        if (frames.themes().stream().noneMatch(theme -> theme.id().equals(given.theme()))) {
            throw new Refusal.Invalid(Map.of("theme", "choice"));
        }
        boolean known = given.addressees().stream()
                .allMatch(party -> party.equals(RecommendationDetails.JOINTLY)
                        || frames.sides().stream().anyMatch(side -> side.code().equals(party)));
        if (!known) {
            throw new Refusal.Invalid(Map.of("addressees", "choice"));
        }
    }
}
