package org.throughline.dialogue.invitation.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.invitation.NewInvitee;

/**
 * A row of a list as it was read.
 *
 * @param line as a spreadsheet counts, from 1
 * @param invitee null if it was refused
 * @param fault the code of why it was refused; null if it was not
 * @param arguments what fills in the sentence of {@code fault}
 * @param shown its first cells, by which a reader finds it again
 */
public record ListRow(
        int line, @Nullable NewInvitee invitee, @Nullable String fault, List<Object> arguments, String shown) {

    public ListRow {
        arguments = List.copyOf(arguments);
    }

    public static ListRow of(int line, NewInvitee invitee) {
        return new ListRow(line, invitee, null, List.of(), "");
    }

    static ListRow refused(int line, String shown, String fault, Object... arguments) {
        return new ListRow(line, null, fault, List.of(arguments), shown);
    }

    /** The same, refused since its address is that of somebody else on the list than its account. */
    public ListRow clashing(String address) {
        return refused(line, address, "clash", address);
    }
}
