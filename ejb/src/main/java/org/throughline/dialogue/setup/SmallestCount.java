package org.throughline.dialogue.setup;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.SeriesTightened;
import org.throughline.dialogue.series.DialogueSeries;
import org.throughline.identity.Role;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** From how many ballots on the results of a series are told. */
@Stateless
public class SmallestCount {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Event<DialogueEvent> changes;

    /**
     * Has the results of rounds that open from now on told from more ballots on.
     *
     * @param seen the version of the series that was read before
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Invalid if it is fewer than now
     * @throws Refusal.Unconfirmed as long as it was not read that there is no way back
     * @throws Refusal.NotNow if somebody else changed the series since
     */
    @RolesAllowed(Role.CONVENOR)
    public void raise(String series, int count, long seen, String read) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        DialogueSeries known = entities.find(DialogueSeries.class, access.id().value(), LockModeType.PESSIMISTIC_WRITE);
        if (count != known.smallestCount()) {
            known.tighten(count, seen);
            Refusal.Unconfirmed.unlessRead(List.of(Doubt.of("series.tighten", count)), read);
            changes.fire(new SeriesTightened(access.id().value()));
        }
    }
}
