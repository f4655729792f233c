package org.throughline.web.uptake.adjudication;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.uptake.adjudication.CodingComparison;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.web.form.Form;

/** Two codings beside each other, clause by clause. */
public record AdjudicationPage(CodingComparison comparison, Form form) {

    /** The clauses in which either found something, in the order of the text. */
    public List<String> clauses() {
        return Stream.concat(comparison.first().findings().stream(), comparison.second().findings().stream())
                .map(FindingSheet::clause)
                .distinct()
                .sorted((one, other) -> Integer.compare(
                        comparison.head().instrument().place(one),
                        comparison.head().instrument().place(other)))
                .toList();
    }

    public boolean differs(String clause) {
        return comparison.differing().contains(clause);
    }

    /** What a coding says of a clause. */
    public static List<FindingSheet> of(CodingSheet coding, String clause) {
        return coding.findings().stream()
                .filter(finding -> finding.clause().equals(clause))
                .toList();
    }

    /** Whether the reader is a third person who can decide. */
    public boolean mayDecide() {
        return comparison.decided().isEmpty()
                && !comparison.coder()
                && comparison.state() == org.throughline.uptake.MappingState.DISPUTED;
    }
}
