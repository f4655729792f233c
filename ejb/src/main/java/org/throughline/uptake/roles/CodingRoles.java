package org.throughline.uptake.roles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.uptake.mapping.CodingRole;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;

/** Keeps who has taken which part in a mapping. Nobody takes a part in an example: it binds nobody and goes altogether. */
@Dependent
public class CodingRoles {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Mappings mappings;

    public RoleRules rules(Mapping mapping) {
        return new RoleRules(
                mapping.isOpened(),
                mappings.codings(mapping),
                entities.createQuery("from RoleTaken where mapping = :mapping", RoleTaken.class)
                        .setParameter("mapping", mapping.id().value())
                        .getResultStream()
                        .collect(Collectors.toMap(RoleTaken::person, RoleTaken::part)));
    }

    /** Takes a part; who has it keeps it, and the database lets nobody have the other one too. */
    public void take(Mapping mapping, UUID person, CodingRole part) {
        if (mapping.isIllustrative() || rules(mapping).taken().get(person) == part) {
            return;
        }
        entities.persist(new RoleTaken(mapping.id().value(), person, part));
        entities.flush();
    }
}
