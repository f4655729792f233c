package org.throughline.dialogue.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Doubt;

/** A person's place in one workshop. */
@Entity
public class Participation {

    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshop;

    /** Of the workshop: the side is one of this series. */
    @Column(name = "series_id")
    private UUID series;

    @Column(name = "person_id")
    private UUID person;

    private String side;
    private String sector;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private String invitation;

    protected Participation() {}

    Participation(SeriesId series, WorkshopId workshop, PersonId person, Seat seat) {
        this.id = UUID.randomUUID();
        this.workshop = workshop.value();
        this.series = series.value();
        this.person = person.value();
        take(seat);
    }

    /** Whether the seat is the same. */
    boolean stands(Seat seat) {
        return changes(seat, Map.of()).isEmpty();
    }

    /** What this place would be changed into; empty if the seat is the same. */
    List<Doubt> changes(Seat seat, Map<String, Bilingual> sides) {
        List<Doubt> changes = new ArrayList<>();
        if (!side.equals(seat.side())) {
            changes.add(Doubt.of("seat.side", seat.account(), named(side, sides), named(seat.side(), sides)));
        }
        word(changes, seat.account(), "sector", sector, seat.sector());
        word(
                changes,
                seat.account(),
                "capacity",
                capacity.code(),
                seat.capacity().code());
        word(changes, seat.account(), "member", role.code(), seat.role().code());
        return changes;
    }

    /** What goes when it is ended. */
    Doubt ending(String account, Map<String, Bilingual> sides) {
        return Doubt.of(
                "seat.end",
                account,
                named(side, sides),
                new Doubt.Word("sector." + sector),
                new Doubt.Word("capacity." + capacity.code()),
                new Doubt.Word("member." + role.code()));
    }

    ParticipationId id() {
        return new ParticipationId(id);
    }

    UUID person() {
        return person;
    }

    final void take(Seat seat) {
        side = seat.side();
        sector = seat.sector();
        capacity = seat.capacity();
        role = seat.role();
        invitation = "accepted";
    }

    private static void word(List<Doubt> changes, String account, String kind, String from, String to) {
        if (!from.equals(to)) {
            changes.add(Doubt.of(
                    "seat." + kind, account, new Doubt.Word(kind + "." + from), new Doubt.Word(kind + "." + to)));
        }
    }

    private static Bilingual named(String code, Map<String, Bilingual> sides) {
        return sides.getOrDefault(code, new Bilingual(code, code));
    }
}
