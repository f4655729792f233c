package org.throughline.instrument.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.throughline.identity.Role;
import org.throughline.instrument.Instrument;
import org.throughline.instrument.InstrumentDescription;
import org.throughline.instrument.LibraryEvent;
import org.throughline.instrument.LibraryEvent.InstrumentCorrected;
import org.throughline.instrument.Lineage;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.key.LineageId;
import org.throughline.refusal.Refusal;

/** Where staff correct what the library says of an instrument, and say what it is to older ones. */
@Stateless
public class CatalogueDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Holdings holdings;

    @Inject
    private Event<LibraryEvent> changes;

    /**
     * What the library says of an instrument, to be corrected.
     *
     * @throws Refusal.Missing if there is no such instrument
     */
    @RolesAllowed(Role.STAFF)
    public InstrumentDescription description(String slug) {
        return holdings.find(slug).orElseThrow(Refusal.Missing::new).description();
    }

    /**
     * Corrects title, date, place, languages and signatories of an instrument; its address stays.
     *
     * @param seen the version that the caller looked at
     * @param read mark of the doubts that the caller has read
     * @throws Refusal.NotNow if readers without login see it already
     * @throws Refusal.Unconfirmed if the title is of one language and that was not read
     */
    @RolesAllowed(Role.STAFF)
    public void correct(NewInstrument given, long seen, String read) {
        Instrument instrument = holdings.lock(given.slug()).orElseThrow(Refusal.Missing::new);
        instrument.correct(given, seen, read);
        changes.fire(new InstrumentCorrected(instrument.id().value()));
    }

    /**
     * Says what a provision is to one of an older instrument.
     *
     * @param id key of the relation; sending it twice leaves one
     * @throws Refusal.Missing if there is no such instrument
     */
    @RolesAllowed(Role.STAFF)
    public void relate(LineageId id, LineageLink link) {
        if (entities.find(Lineage.class, id.value()) == null) {
            Instrument newer = holdings.find(link.newer()).orElseThrow(Refusal.Missing::new);
            Instrument older = holdings.find(link.older()).orElseThrow(Refusal.Missing::new);
            entities.persist(new Lineage(id.value(), newer.id(), older.id(), link));
        }
    }
}
