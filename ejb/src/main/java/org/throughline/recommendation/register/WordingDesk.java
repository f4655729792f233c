package org.throughline.recommendation.register;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.RecommendationEvent;
import org.throughline.recommendation.RecommendationEvent.WordingAdded;
import org.throughline.recommendation.RecommendationEvent.WordingCompared;
import org.throughline.recommendation.RecommendationEvent.WordingReworded;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Wording;
import org.throughline.recommendation.wording.WordingGrade;
import org.throughline.recommendation.wording.WordingTexts;
import org.throughline.recommendation.wording.WordingVersions;
import org.throughline.refusal.Refusal;

/**
 * Where the words of recommendations are written. What a report published stays as it was published: other words stand
 * beside it, as a wording of their own.
 */
@Stateless
public class WordingDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Wordings wordings;

    @Inject
    private WordingVersions versions;

    @Inject
    private Event<RecommendationEvent> changes;

    /**
     * Adds a wording: in another list, or as the next edition of the same.
     *
     * @throws Refusal.Invalid if words of our own would stand in the list of a report, or it puts words of another
     *     recommendation anew
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.NotNow if the recommendation is settled
     * @throws Refusal.Unconfirmed with where the same words stand already, unless a report has them so
     */
    @RolesAllowed(Role.CONVENOR)
    public void add(String series, String code, NewWording given, String read) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Recommendation recommendation = wordings.recommendation(access, code);
        Wording known = entities.find(Wording.class, given.id().value());
        if (known != null) {
            if (!known.recommendation().equals(recommendation.id())) {
                throw new Refusal.Missing();
            }
            return;
        }
        recommendation.refuseSettled();
        refuseStrange(recommendation, given);
        if (given.grade() != WordingGrade.AS_PUBLISHED) {
            Refusal.Unconfirmed.unlessRead(wordings.alike(access, given.id(), given.texts()), read);
        }
        wordings.add(recommendation.id(), given);
        changes.fire(new WordingAdded(access.id().value(), given.id().value()));
    }

    /**
     * Puts a wording in other words. What it said is kept if others had seen it.
     *
     * @param seen the version on which the change was made
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with where the same words stand already
     * @throws Refusal.NotNow if it is pinned or as published, or its recommendation is settled
     * @throws Refusal.Stale if somebody else changed it since
     */
    @RolesAllowed(Role.CONVENOR)
    public void reword(String series, WordingId wording, WordingTexts given, long seen, String read) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Wording known = wording(access, wording);
        Recommendation recommendation =
                entities.find(Recommendation.class, known.recommendation().value());
        recommendation.refuseSettled();
        Refusal.Unconfirmed.unlessRead(wordings.alike(access, wording, given), read);
        if (recommendation.isSeen() && !known.texts().saysAs(given)) {
            versions.keep(known);
        }
        known.reword(given, seen);
        changes.fire(new WordingReworded(access.id().value(), wording.value()));
    }

    /**
     * Says that the translation was compared with the drafted text as both stand: it is no longer older. Not a word is
     * changed, so this can be said of settled and published words too.
     *
     * @param seen the version on which they were compared
     * @throws Refusal.NotNow if somebody changed one of them since
     */
    @RolesAllowed(Role.CONVENOR)
    public void compare(String series, WordingId wording, long seen) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        wording(access, wording).compare(seen);
        changes.fire(new WordingCompared(access.id().value(), wording.value()));
    }

    /** Fixes the words of a wording for good, because a mapping stands on them. */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void pin(String series, WordingId wording) {
        wording(scoped.series(series, CONVENOR, STAFF), wording).pin();
    }

    private void refuseStrange(Recommendation recommendation, NewWording given) {
        if (given.grade() != WordingGrade.AS_PUBLISHED
                && given.list().isOfReport()
                && wordings.isImported(recommendation)) {
            throw new Refusal.Invalid(Map.of("list", "listOfReport"));
        }
        if (given.rewords() != null) {
            Wording reworded = entities.find(Wording.class, given.rewords().value());
            if (reworded == null || !reworded.recommendation().equals(recommendation.id())) {
                throw new Refusal.Invalid(Map.of("rewords", "choice"));
            }
        }
    }

    private Wording wording(SeriesAccess access, WordingId id) {
        @Nullable Wording wording = entities.find(Wording.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (wording == null
                || !entities.find(Recommendation.class, wording.recommendation().value())
                        .isOf(access.id().value())) {
            throw new Refusal.Missing();
        }
        return wording;
    }
}
