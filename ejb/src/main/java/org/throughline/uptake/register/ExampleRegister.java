package org.throughline.uptake.register;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.UptakeEvent;
import org.throughline.uptake.UptakeEvent.MappingExampleRemoved;
import org.throughline.uptake.UptakeEvent.MappingIllustrated;
import org.throughline.uptake.example.Example;
import org.throughline.uptake.example.Examples;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.mapping.Resolution;
import org.throughline.uptake.mapping.Units;

/** Where examples are recorded and removed. */
@Stateless
public class ExampleRegister {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Mappings mappings;

    @Inject
    private Units units;

    @Inject
    private Examples examples;

    @Inject
    private Event<UptakeEvent> changes;

    /**
     * Records an example: two codings, how they were settled, and whether it shows. It is marked as illustrative wherever
     * it shows, and may stand without quotes.
     *
     * @throws Refusal.NotNow if its recommendation is coded already
     * @throws Refusal.Invalid if it names what is not there
     */
    @RolesAllowed(Role.STAFF)
    public void recordIllustrative(Example example) {
        SeriesAccess access = scoped.series(example.unit().series(), STAFF);
        if (mappings.find(access, example.unit()).isPresent()) {
            throw new Refusal.NotNow("coding.taken");
        }
        Mapping mapping = examples.write(access, example);
        changes.fire(new MappingIllustrated(access.id().value(), mapping.id().value()));
    }

    /**
     * Removes an example with all that is in it, so that its recommendation can be coded on the words of the text.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed since it cannot be brought back
     * @throws Refusal.NotNow if it is no example
     */
    @RolesAllowed(Role.STAFF)
    public void removeExample(UnitOfCoding unit, long seen, String read) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        mapping.seen(seen);
        mapping.withdrawExample();
        Refusal.Unconfirmed.unlessRead(List.of(Doubt.of("example.remove", unit.code())), read);
        entities.flush();
        Resolution resolution = entities.find(Resolution.class, mapping.id().value());
        if (resolution != null) {
            entities.remove(resolution);
        }
        entities.flush();
        mappings.codings(mapping).forEach(mappings::remove);
        entities.flush();
        units.close(mapping);
        changes.fire(new MappingExampleRemoved(access.id().value(), mapping.id().value()));
    }
}
