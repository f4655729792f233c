package org.throughline.dialogue.invitation.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.InvitationState;
import org.throughline.dialogue.invitation.Invitee;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.dialogue.invitation.NewInvitee;
import org.throughline.dialogue.invitation.list.Columns;
import org.throughline.dialogue.invitation.list.ListReading;
import org.throughline.dialogue.invitation.list.ListRow;
import org.throughline.dialogue.invitation.list.SentList;
import org.throughline.dialogue.key.InviteeId;
import org.throughline.dialogue.series.DialogueEvent;
import org.throughline.dialogue.series.DialogueEvent.InviteesListed;
import org.throughline.dialogue.series.SideName;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/** Puts people on the list of a workshop. Of a list that was sent, first what it would do; then that and nothing else. */
@Stateless
public class InvitationDesk {

    @Inject
    private ScopedAccess scoped;

    @Inject
    private KnownPeople known;

    @Inject
    private Planning planning;

    @Inject
    private Enrolment enrolment;

    @Inject
    private Event<DialogueEvent> changes;

    /** Whom the workshop invites. */
    @RolesAllowed(Role.CONVENOR)
    public InviteeSheet invitees(String series, String workshop) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        return new InviteeSheet(
                access,
                known.invitees(access, LockModeType.NONE).stream()
                        .map(Invitee::card)
                        .toList(),
                known.sides(access),
                known.others(access));
    }

    /**
     * What a list would do.
     *
     * @throws Refusal.Invalid if no column says by what a person is known
     */
    @RolesAllowed(Role.CONVENOR)
    public ListPlan plan(String series, String workshop, SentList list) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        List<SideName> sides = known.sides(access);
        ListReading.Read read = ListReading.of(list, sides);
        return new ListPlan(access, read.columns(), sides, planning.of(access, read.rows()));
    }

    /**
     * Does what a list would do, but for the rows that are refused.
     *
     * @param seen the mark of the plan that the caller has seen
     * @return the plan that was done
     * @throws Refusal.NotNow if it would do something else by now; nothing is done then
     */
    @RolesAllowed(Role.CONVENOR)
    public ListPlan take(String series, String workshop, SentList list, String seen) {
        ListPlan plan = plan(series, workshop, list);
        take(plan, seen);
        return plan;
    }

    /** What taking over the people of another workshop of the series would do: those on its list, or with a place. */
    @RolesAllowed(Role.CONVENOR)
    public ListPlan planFrom(String series, String workshop, String other) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        WorkshopAccess from = scoped.workshop(series, other, CONVENOR);
        List<NewInvitee> people = Stream.concat(
                        known.invitees(from, LockModeType.NONE).stream()
                                .map(Invitee::card)
                                .filter(card -> card.state() != InvitationState.WITHDRAWN)
                                .map(InviteeCard::again),
                        known.unlisted(from).stream())
                .toList();
        List<ListRow> rows = IntStream.range(0, people.size())
                .mapToObj(i -> ListRow.of(i + 1, people.get(i)))
                .toList();
        return new ListPlan(access, Columns.NONE, known.sides(access), planning.of(access, rows));
    }

    /** Takes over the people of another workshop, as planned. */
    @RolesAllowed(Role.CONVENOR)
    public ListPlan takeFrom(String series, String workshop, String other, String seen) {
        ListPlan plan = planFrom(series, workshop, other);
        take(plan, seen);
        return plan;
    }

    /** Somebody on the list, as they are corrected. */
    @RolesAllowed(Role.CONVENOR)
    public InviteeCard invitee(String series, String workshop, InviteeId id) {
        return enrolment.one(scoped.workshop(series, workshop, CONVENOR), id).card();
    }

    /**
     * Puts one person on the list.
     *
     * @throws Refusal.Invalid if the address or the account stands on the list
     */
    @RolesAllowed(Role.CONVENOR)
    public void add(String series, String workshop, NewInvitee given) {
        WorkshopAccess access = scoped.workshop(series, workshop, CONVENOR);
        enrolment.refuseTaken(access, given, null);
        enrolment.take(access, List.of(given));
        changes.fire(
                new InviteesListed(access.series().id().value(), access.id().value()));
    }

    /**
     * Says otherwise who somebody on the list is; their place, if they have one, goes with it.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Stale if somebody else changed it since {@code seen}
     * @throws Refusal.Unconfirmed if a place ends by it, or another elsewhere differs
     */
    @RolesAllowed(Role.CONVENOR)
    public void correct(WorkshopAddress of, InviteeId id, NewInvitee given, long seen, String read) {
        WorkshopAccess access = scoped.workshop(of.series(), of.workshop(), CONVENOR);
        Invitee invitee = enrolment.one(access, id);
        enrolment.refuseTaken(access, given, id);
        Refusal.Unconfirmed.unlessRead(enrolment.doubts(access, invitee, given), read);
        enrolment.correct(access, invitee, given, seen);
        changes.fire(
                new InviteesListed(access.series().id().value(), access.id().value()));
    }

    private void take(ListPlan plan, String seen) {
        if (!plan.mark().equals(seen)) {
            throw new Refusal.NotNow("list.otherwise");
        }
        enrolment.take(
                plan.access(),
                plan.rows().stream()
                        .filter(row -> row.verdict() != PlannedRow.Verdict.SAME)
                        .flatMap(row -> Stream.ofNullable(row.row().invitee()))
                        .toList());
        changes.fire(new InviteesListed(
                plan.access().series().id().value(), plan.access().id().value()));
    }
}
