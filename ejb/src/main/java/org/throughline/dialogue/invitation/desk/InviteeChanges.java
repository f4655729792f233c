package org.throughline.dialogue.invitation.desk;

import java.util.ArrayList;
import java.util.List;
import org.throughline.dialogue.invitation.NewInvitee;
import org.throughline.dialogue.participation.Seat;
import org.throughline.language.Language;

/** What is otherwise in one than in the other. */
final class InviteeChanges {

    private final List<PlannedRow.Change> changes = new ArrayList<>();

    private InviteeChanges() {}

    static List<PlannedRow.Change> of(NewInvitee before, NewInvitee after) {
        InviteeChanges comparison = new InviteeChanges();
        if (!before.name().equals(after.name())) {
            comparison.compare(
                    "name", before.name().in(Language.EN), after.name().in(Language.EN));
        }
        comparison.compare("address", address(before), address(after));
        comparison.compare(
                "language", before.language().code(), after.language().code());
        comparison.seats(before.seat(), after.seat());
        return comparison.changes;
    }

    static List<PlannedRow.Change> of(Seat before, Seat after) {
        InviteeChanges comparison = new InviteeChanges();
        comparison.seats(before, after);
        return comparison.changes;
    }

    private void seats(Seat before, Seat after) {
        compare("account", before.account(), after.account());
        compare("side", before.side(), after.side());
        compare("sector", before.sector(), after.sector());
        compare("capacity", before.capacity().code(), after.capacity().code());
        compare("role", before.role().code(), after.role().code());
    }

    private void compare(String field, String from, String to) {
        if (!from.equals(to)) {
            changes.add(new PlannedRow.Change(field, from, to));
        }
    }

    private static String address(NewInvitee invitee) {
        return invitee.address() == null ? "" : invitee.address().text();
    }
}
