package org.throughline.dialogue.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.key.InviteeId;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.participation.Capacity;
import org.throughline.dialogue.participation.Seat;
import org.throughline.identity.MemberRole;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/** Somebody whom a workshop invites. */
@Entity
public class Invitee {

    @Id
    private UUID id;

    @Column(name = "series_id")
    private UUID series;

    @Column(name = "workshop_id")
    private UUID workshop;

    @Column(name = "given_name")
    private String givenName = "";

    @Column(name = "family_name")
    private String familyName = "";

    private @Nullable String address;
    private String account = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private String side = "";
    private String sector = "";

    @Enumerated(EnumType.STRING)
    private Capacity capacity = Capacity.PERSONAL;

    @Enumerated(EnumType.STRING)
    private MemberRole role = MemberRole.PARTICIPANT;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.DRAFTED;

    @Column(name = "participation_id")
    private @Nullable UUID participation;

    @Version
    private long version;

    protected Invitee() {}

    public Invitee(WorkshopAccess workshop, NewInvitee given) {
        this.id = UUID.randomUUID();
        this.series = workshop.series().id().value();
        this.workshop = workshop.id().value();
        hold(given);
    }

    public InviteeCard card() {
        return new InviteeCard(
                new InviteeId(id),
                new InviteeName(givenName, familyName),
                address == null ? "" : address,
                language,
                seat(),
                state,
                version);
    }

    /** The place that they take if they accept. */
    public Seat seat() {
        return new Seat(account, side, sector, capacity, role);
    }

    public InvitationState state() {
        return state;
    }

    public @Nullable ParticipationId participation() {
        return participation == null ? null : new ParticipationId(participation);
    }

    /** The place of whoever has one. */
    public ParticipationId place() {
        return new ParticipationId(Objects.requireNonNull(participation));
    }

    /** @throws Refusal.Stale if somebody else changed it since {@code seen} */
    public void refuseStale(long seen) {
        if (seen != version) {
            throw new Refusal.Stale(
                    version, familyName + "\n" + givenName + "\n" + (address == null ? "" : address) + "\n" + account);
        }
    }

    /** Whether these are not the address and the account that were written to. */
    public boolean isAnother(NewInvitee given) {
        String written = given.address() == null ? null : given.address().text();
        return !Objects.equals(address, written)
                || !account.equals(given.seat().account().toLowerCase(Locale.ROOT));
    }

    /** Says otherwise who it is. */
    public final void hold(NewInvitee given) {
        givenName = given.name().given();
        familyName = given.name().family();
        address = given.address() == null ? null : given.address().text();
        account = given.seat().account().toLowerCase(Locale.ROOT);
        language = given.language();
        side = given.seat().side();
        sector = given.seat().sector();
        capacity = given.seat().capacity();
        role = given.seat().role();
    }

    public void accept(ParticipationId place) {
        state = InvitationState.ACCEPTED;
        participation = place.value();
    }

    /** Has this place, whoever gave it. */
    void sit(Seat seat, ParticipationId place) {
        side = seat.side();
        sector = seat.sector();
        capacity = seat.capacity();
        role = seat.role();
        if (!place.equals(participation())) {
            accept(place);
        }
    }

    /** Of whoever has a place: accepted or attended. */
    public void note(InvitationState seated) {
        state = seated;
    }

    /** Without a place, in a state that has none. */
    public void become(InvitationState without) {
        state = without;
        participation = null;
    }
}
