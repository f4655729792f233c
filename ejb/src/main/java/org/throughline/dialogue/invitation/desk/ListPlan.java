package org.throughline.dialogue.invitation.desk;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.throughline.dialogue.access.WorkshopAccess;
import org.throughline.dialogue.invitation.list.Columns;
import org.throughline.dialogue.series.SideName;
import org.throughline.platform.Sha256;

/**
 * What a list would do; nothing of it is done yet.
 *
 * @param columns what its columns were taken to say
 */
public record ListPlan(WorkshopAccess access, Columns columns, List<SideName> sides, List<PlannedRow> rows) {

    public ListPlan {
        rows = List.copyOf(rows);
    }

    public long count(PlannedRow.Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** Whether it would do anything. */
    public boolean isIdle() {
        return rows.stream()
                .allMatch(
                        row -> row.verdict() == PlannedRow.Verdict.SAME || row.verdict() == PlannedRow.Verdict.REFUSED);
    }

    /** Says "I have seen exactly this"; a list that would do anything else by now has another mark. */
    public String mark() {
        return HexFormat.of().formatHex(Sha256.of(rows.toString().getBytes(StandardCharsets.UTF_8)), 0, 12);
    }
}
