package org.throughline.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** A person's role in one scope, a series or a workshop. */
@Entity
@IdClass(Membership.Key.class)
public class Membership {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Id
    @Column(name = "scope_id")
    private UUID scope;

    @Id
    @Enumerated(EnumType.STRING)
    private MemberRole role;

    protected Membership() {}

    public Membership(PersonId person, UUID scope, MemberRole role) {
        this.person = person.value();
        this.scope = scope;
        this.role = role;
    }

    /** All of it is the key: there is nothing more to a membership. */
    public record Key(UUID person, UUID scope, MemberRole role) {}
}
