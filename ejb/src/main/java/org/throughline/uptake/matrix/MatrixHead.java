package org.throughline.uptake.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.uptake.sheet.ClauseSheet;

/**
 * What the columns of a matrix are made of.
 *
 * @param clauses every clause, the preamble included
 */
public record MatrixHead(Bilingual title, SignedOn signedOn, List<Clause> clauses) {

    /** A clause, and whether it is of the preamble: such a one is a column only if something was found in it. */
    record Clause(Matrix.Column column, boolean preamble) {

        private String eId() {
            return column.eId();
        }
    }

    Set<String> eIds() {
        return clauses.stream().map(Clause::eId).collect(Collectors.toSet());
    }

    /**
     * The columns that are shown.
     *
     * @param found in which something was found; what no text held has any longer comes last, under its eId
     */
    List<Matrix.Column> shown(Set<String> found) {
        List<Matrix.Column> shown = new ArrayList<>();
        clauses.stream()
                .filter(clause -> !clause.preamble() || found.contains(clause.eId()))
                .forEach(clause -> shown.add(clause.column()));
        Set<String> gone = new TreeSet<>(found);
        gone.removeAll(eIds());
        gone.forEach(
                eId -> shown.add(new Matrix.Column(eId, ClauseSheet.fragment(eId), "", eId, Bilingual.NONE, false)));
        return shown;
    }

    /** The clause among these in which a finding is shown: its own, or the one that its item stands under; else as it is. */
    static String clauseOf(String provision, Set<String> clauses) {
        for (int end = provision.length(); end > 0; end = provision.lastIndexOf("__", end - 1)) {
            if (clauses.contains(provision.substring(0, end))) {
                return provision.substring(0, end);
            }
        }
        return provision;
    }
}
