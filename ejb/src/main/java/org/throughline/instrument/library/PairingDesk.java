package org.throughline.instrument.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Role;
import org.throughline.instrument.Instrument;
import org.throughline.instrument.LibraryEvent;
import org.throughline.instrument.LibraryEvent.TextPaired;
import org.throughline.instrument.LibraryEvent.TextUnpaired;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.outline.Correspondence.Pair;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/** Where staff say which provisions of two texts of one instrument correspond, if their numbers do not say it. */
@Stateless
public class PairingDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Pairings pairings;

    @Inject
    private Event<LibraryEvent> changes;

    /**
     * Says that two provisions correspond, or that one has no counterpart. What was said of either before is forgotten;
     * saying it again changes nothing.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed if something else was said of one of them before
     * @throws Refusal.Missing if there are no such texts of one instrument
     * @throws Refusal.Invalid if they have no such provisions
     */
    @RolesAllowed(Role.STAFF)
    public void pair(ExpressionId here, ExpressionId there, Pair pair, String read) {
        lock(here, there);
        refuseUnknown(library.reading(here), pair.here());
        refuseUnknown(library.reading(there), pair.there());
        if (pair.here() == null && pair.there() == null) {
            throw new Refusal.Invalid("pairing.nothing");
        }
        List<Pair> before = pairings.before(here, there, pair);
        if (before.equals(List.of(pair))) {
            return;
        }
        Refusal.Unconfirmed.unlessRead(
                before.stream()
                        .map(other -> Doubt.of("pairing.replaces", place(other.here()), place(other.there())))
                        .toList(),
                read);
        pairings.say(here, there, pair);
        changes.fire(new TextPaired(here.value()));
    }

    /**
     * Forgets what was said of a provision: its number counts again.
     *
     * @param hereEId of the one text; null if it is one of the other
     */
    @RolesAllowed(Role.STAFF)
    public void undo(ExpressionId here, ExpressionId there, @Nullable String hereEId, @Nullable String thereEId) {
        lock(here, there);
        pairings.forget(here, there, hereEId, thereEId);
        changes.fire(new TextUnpaired(here.value()));
    }

    /** Two people at the same texts go one after the other. */
    private void lock(ExpressionId here, ExpressionId there) {
        InstrumentId one = instrument(here);
        if (here.equals(there) || !one.equals(instrument(there))) {
            throw new Refusal.Missing();
        }
        entities.find(Instrument.class, one.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private InstrumentId instrument(ExpressionId text) {
        return entities.createQuery("select instrument from Expression where id = :id", UUID.class)
                .setParameter("id", text.value())
                .getResultStream()
                .findFirst()
                .map(InstrumentId::new)
                .orElseThrow(Refusal.Missing::new);
    }

    private static String place(@Nullable String eId) {
        return eId == null ? "–" : eId;
    }

    private static void refuseUnknown(ExpressionReading reading, @Nullable String eId) {
        if (eId != null && !reading.eIds().contains(eId)) {
            throw new Refusal.Invalid(Map.of("provision", "choice"));
        }
    }
}
