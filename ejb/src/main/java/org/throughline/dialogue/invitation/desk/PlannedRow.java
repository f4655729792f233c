package org.throughline.dialogue.invitation.desk;

import java.util.List;
import org.throughline.HasCode;
import org.throughline.dialogue.invitation.list.ListRow;

/**
 * A row of a list with what it would do.
 *
 * @param changes what it would change of somebody who is known here
 */
public record PlannedRow(ListRow row, Verdict verdict, List<Change> changes) {

    /** What a row would do. */
    public enum Verdict implements HasCode {
        /** Puts somebody on the list. */
        NEW,
        /** Says who somebody is that has a place here already. */
        SEATED,
        CHANGED,
        SAME,
        REFUSED;

        @Override
        public String code() {
            return HasCode.plain(this);
        }
    }

    /**
     * @param field {@code name}, {@code address}, {@code account}, {@code language}, {@code side}, {@code sector},
     *     {@code capacity} or {@code role}
     */
    public record Change(String field, String from, String to) {}

    public PlannedRow {
        changes = List.copyOf(changes);
    }

    static PlannedRow refused(ListRow row) {
        return new PlannedRow(row, Verdict.REFUSED, List.of());
    }
}
