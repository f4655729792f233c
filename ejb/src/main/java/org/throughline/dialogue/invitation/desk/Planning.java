package org.throughline.dialogue.invitation.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.Invitee;
import org.throughline.dialogue.invitation.NewInvitee;
import org.throughline.dialogue.invitation.list.ListRow;
import org.throughline.dialogue.participation.Seat;

/** Holds the rows of a list against who is known in a workshop. A fixed number of statements, however long the list. */
@Dependent
class Planning {

    @Inject
    private KnownPeople people;

    List<PlannedRow> of(WorkshopAccess access, List<ListRow> rows) {
        Map<String, Invitee> known = people.byWhatIsKnown(people.invitees(access, LockModeType.NONE));
        Map<String, Seat> seats =
                KnownPeople.seats(people.unlisted(access).stream().map(NewInvitee::seat));
        return rows.stream().map(row -> planned(row, known, seats)).toList();
    }

    /**
     * What one row would do.
     *
     * @param known who is on the list, by address and by account
     * @param seats of those who have a place and are not on the list, by account
     */
    static PlannedRow planned(ListRow row, Map<String, Invitee> known, Map<String, Seat> seats) {
        NewInvitee given = row.invitee();
        if (given == null) {
            return PlannedRow.refused(row);
        }
        Invitee invitee = KnownPeople.of(known, given);
        if (invitee != null) {
            return invitee.equals(known.getOrDefault(address(given), invitee))
                    ? compared(row, invitee, given)
                    : PlannedRow.refused(row.clashing(address(given)));
        }
        Seat seat = seats.get(given.seat().account());
        return seat == null
                ? new PlannedRow(row, PlannedRow.Verdict.NEW, List.of())
                : new PlannedRow(row, PlannedRow.Verdict.SEATED, InviteeChanges.of(seat, given.seat()));
    }

    private static PlannedRow compared(ListRow row, Invitee invitee, NewInvitee given) {
        NewInvitee known = invitee.card().again();
        List<PlannedRow.Change> changes =
                InviteeChanges.of(known, given.unlessSaid(known.seat().account()));
        return new PlannedRow(row, changes.isEmpty() ? PlannedRow.Verdict.SAME : PlannedRow.Verdict.CHANGED, changes);
    }

    private static String address(NewInvitee given) {
        return given.address() == null ? "" : given.address().text();
    }
}
