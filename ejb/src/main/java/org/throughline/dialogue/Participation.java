package org.throughline.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A person's place in one workshop. */
@Entity
public class Participation {

    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshop;

    @Column(name = "person_id")
    private UUID person;

    private String side;
    private String sector;
    private String capacity;
    private String role;
    private String invitation;

    protected Participation() {}

    Participation(UUID workshop, UUID person, Seat seat) {
        this.id = UUID.randomUUID();
        this.workshop = workshop;
        this.person = person;
        take(seat);
    }

    final void take(Seat seat) {
        side = seat.side();
        sector = seat.sector();
        capacity = seat.capacity();
        role = seat.role().code();
        invitation = "accepted";
    }
}
