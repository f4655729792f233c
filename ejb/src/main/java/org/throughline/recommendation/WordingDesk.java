package org.throughline.recommendation;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.Doors;
import org.throughline.dialogue.SeriesChanged;
import org.throughline.dialogue.SeriesDoor;
import org.throughline.identity.Role;
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
    private Doors doors;

    @Inject
    private Wordings wordings;

    @Inject
    private WordingVersions versions;

    @Inject
    private Event<SeriesChanged> changes;

    /**
     * Adds a wording: in another list, or as the next edition of the same.
     *
     * @throws Refusal.Invalid if words of our own would stand in the list of a report, or it puts words of another
     *     recommendation anew
     * @throws Refusal.NotNow if the recommendation is settled
     */
    @RolesAllowed(Role.CONVENOR)
    public void add(String series, String code, NewWording given) {
        SeriesDoor door = doors.series(series, CONVENOR);
        Recommendation recommendation = wordings.recommendation(door, code);
        Wording known = entities.find(Wording.class, given.id());
        if (known != null) {
            if (!known.recommendation().equals(recommendation.id())) {
                throw new Refusal.Missing();
            }
            return;
        }
        recommendation.refuseSettled();
        refuseStrange(recommendation, given);
        wordings.add(recommendation.id(), given);
        fire(door, "wording.added", given.id());
    }

    /**
     * Puts a wording in other words. What it said is kept if others had seen it.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.NotNow if it is pinned or as published, or its recommendation is settled
     * @throws Refusal.Stale if somebody else changed it since
     */
    @RolesAllowed(Role.CONVENOR)
    public void reword(String series, UUID wording, Texts given, long seen) {
        SeriesDoor door = doors.series(series, CONVENOR);
        Wording known = wording(door, wording);
        Recommendation recommendation = entities.find(Recommendation.class, known.recommendation());
        recommendation.refuseSettled();
        if (recommendation.isSeen() && !known.texts().saysAs(given)) {
            versions.keep(known);
        }
        known.reword(given, seen);
        fire(door, "wording.reworded", wording);
    }

    /**
     * Says that the translation was compared with the drafted text as both stand: it is no longer older. Not a word is
     * changed, so this can be said of settled and published words too.
     *
     * @param seen the version on which they were compared
     * @throws Refusal.Stale if somebody changed one of them since
     */
    @RolesAllowed(Role.CONVENOR)
    public void compare(String series, UUID wording, long seen) {
        SeriesDoor door = doors.series(series, CONVENOR);
        wording(door, wording).compare(seen);
        fire(door, "wording.compared", wording);
    }

    /** Fixes the words of a wording for good, because a mapping stands on them. */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void pin(String series, UUID wording) {
        wording(doors.series(series, CONVENOR, STAFF), wording).pin();
    }

    private void refuseStrange(Recommendation recommendation, NewWording given) {
        if (given.grade() != Grade.AS_PUBLISHED && given.list().isOfReport() && wordings.isImported(recommendation)) {
            throw new Refusal.Invalid(Map.of("list", "listOfReport"));
        }
        if (given.rewords() != null) {
            Wording reworded = entities.find(Wording.class, given.rewords());
            if (reworded == null || !reworded.recommendation().equals(recommendation.id())) {
                throw new Refusal.Invalid(Map.of("rewords", "choice"));
            }
        }
    }

    private Wording wording(SeriesDoor door, UUID id) {
        @Nullable Wording wording = entities.find(Wording.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (wording == null
                || !entities.find(Recommendation.class, wording.recommendation())
                        .isOf(door.id())) {
            throw new Refusal.Missing();
        }
        return wording;
    }

    private void fire(SeriesDoor door, String act, UUID wording) {
        changes.fire(new SeriesChanged(door.id(), act, "wording", wording));
    }
}
