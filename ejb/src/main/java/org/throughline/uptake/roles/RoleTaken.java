package org.throughline.uptake.roles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.throughline.uptake.mapping.CodingRole;

/**
 * The one part that a person has taken in a mapping. It stays when codings are reopened or taken away: the application's
 * account can add to this table and change nothing in it.
 */
@Entity
@Table(name = "mapping_part")
@IdClass(RoleTaken.Key.class)
public class RoleTaken {

    @Id
    @Column(name = "mapping_id")
    private UUID mapping;

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private CodingRole part;

    protected RoleTaken() {}

    RoleTaken(UUID mapping, UUID person, CodingRole part) {
        this.mapping = mapping;
        this.person = person;
        this.part = part;
    }

    UUID person() {
        return person;
    }

    CodingRole part() {
        return part;
    }

    /** A person has one part in a mapping. */
    public record Key(UUID mapping, UUID person) {}
}
