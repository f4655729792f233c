package org.throughline.web.dialogue.invitation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.invitation.desk.ListPlan;
import org.throughline.dialogue.invitation.desk.PlannedRow;
import org.throughline.dialogue.invitation.desk.PlannedRow.Change;
import org.throughline.dialogue.invitation.desk.PlannedRow.Verdict;
import org.throughline.dialogue.invitation.list.ListColumn;
import org.throughline.dialogue.invitation.list.SentList;
import org.throughline.web.form.Form;
import org.throughline.web.page.Frame;

/**
 * What a list would do.
 *
 * @param list null if the people come from another workshop
 */
public record ListPage(ListPlan plan, @Nullable SentList list, Form form) {

    /** Of so many rows each is shown; of the others, those that are refused or change something. */
    private static final int SHOWN = 200;

    private static final int SAMPLES = 3;

    /** The rows to look at, the refused ones first. */
    public List<PlannedRow> shown() {
        List<PlannedRow> refused = of(Verdict.REFUSED);
        List<PlannedRow> others = plan.rows().stream()
                .filter(row -> row.verdict() != Verdict.REFUSED)
                .limit(SHOWN)
                .toList();
        return Stream.concat(refused.stream().limit(SHOWN), others.stream()).toList();
    }

    public int hidden() {
        return plan.rows().size() - shown().size();
    }

    private List<PlannedRow> of(Verdict verdict) {
        return plan.rows().stream().filter(row -> row.verdict() == verdict).toList();
    }

    /** The verdicts that there are, in the order in which they are counted. */
    public List<Verdict> verdicts() {
        return Stream.of(Verdict.values())
                .filter(verdict -> plan.count(verdict) > 0)
                .toList();
    }

    /** What stands in a column, so that its reader sees what it says. */
    public String samples(int column) {
        return list == null
                ? ""
                : String.join(
                        " · ",
                        list.table().lines().stream()
                                .skip(plan.columns().headed() ? 1 : 0)
                                .map(line -> line.cell(column))
                                .filter(cell -> !cell.isEmpty())
                                .limit(SAMPLES)
                                .toList());
    }

    /** How a column is headed in the list; empty if it is not. */
    public String heading(int column) {
        return list != null && plan.columns().headed()
                ? list.table().lines().getFirst().cell(column)
                : "";
    }

    public ListColumn column(int column) {
        return plan.columns().all().get(column);
    }

    /** What was sent, to be sent again. */
    public String text() {
        return list == null ? "" : list.table().text();
    }

    public int width() {
        return list == null ? 0 : list.table().width();
    }

    /** What would change of somebody, as a sentence. */
    public static String said(Frame frame, Change change) {
        return frame.t(
                change.from().isEmpty() ? "people.change.first" : "people.change",
                frame.t("people.field." + change.field()),
                word(frame, change.field(), change.from()),
                word(frame, change.field(), change.to()));
    }

    private static String word(Frame frame, String field, String value) {
        return value.isEmpty()
                ? value
                : switch (field) {
                    case "sector" -> frame.t("sector." + value);
                    case "capacity" -> frame.t("capacity." + value);
                    case "role" -> frame.t("member." + value);
                    case "language" -> frame.t("people.language." + value);
                    default -> value;
                };
    }
}
