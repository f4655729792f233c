package org.throughline.uptake.coding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps who has taken which part in a mapping. Nobody takes a part in an example: it binds nobody and goes altogether. */
@Dependent
class Parts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Mappings mappings;

    Roster roster(Mapping mapping) {
        return new Roster(
                mapping.isOpened(),
                mappings.codings(mapping),
                entities.createQuery("from PartTaken where mapping = :mapping", PartTaken.class)
                        .setParameter("mapping", mapping.id())
                        .getResultStream()
                        .collect(Collectors.toMap(PartTaken::person, PartTaken::part)));
    }

    /** Takes a part; who has it keeps it, and the database lets nobody have the other one too. */
    void take(Mapping mapping, UUID person, Part part) {
        if (mapping.isIllustrative() || roster(mapping).taken().get(person) == part) {
            return;
        }
        entities.persist(new PartTaken(mapping.id(), person, part));
        entities.flush();
    }
}
