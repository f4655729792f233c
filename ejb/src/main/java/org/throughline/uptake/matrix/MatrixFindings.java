package org.throughline.uptake.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.platform.query.Row;
import org.throughline.uptake.Degree;
import org.throughline.uptake.agreement.Agreement;

/**
 * What was found in an instrument: in the codings that stand, and in those that were made apart.
 *
 * @param clauses the eIds of the clauses that the instrument has
 */
record MatrixFindings(List<Found> found, Set<String> clauses) {

    /**
     * One finding.
     *
     * @param stands whether it is in the coding that is the result
     * @param apart in which of two codings made apart, both finished, and never opened: 1 or 2, else 0
     */
    record Found(String recommendation, String clause, Degree degree, boolean stands, int apart) {

        static Found of(Row row) {
            return new Found(
                    row.text("code"),
                    row.text("clause"),
                    row.constant("degree", Degree.class),
                    row.flag("stands"),
                    row.number("apart"));
        }
    }

    /** Degree by recommendation and clause, in what stands; of several findings in one clause the highest. */
    Map<String, Map<String, Degree>> standing() {
        return cells(Found::stands);
    }

    /** What two people found apart, whether anybody has decided between them or not. */
    List<Agreement.Pair> pairs(List<MatrixRow> rows) {
        Map<String, Map<String, Degree>> first = cells(each -> each.apart() == 1);
        Map<String, Map<String, Degree>> second = cells(each -> each.apart() == 2);
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.apart())
                        .map(apart -> new Agreement.Pair(
                                new Agreement.Coded(
                                        apart.firstCoder(), apart.first(), first.getOrDefault(row.code(), Map.of())),
                                new Agreement.Coded(
                                        apart.secondCoder(),
                                        apart.second(),
                                        second.getOrDefault(row.code(), Map.of())))))
                .toList();
    }

    private Map<String, Map<String, Degree>> cells(Predicate<Found> counted) {
        Map<String, Map<String, Degree>> cells = new HashMap<>();
        found.stream().filter(counted).forEach(each -> cells.computeIfAbsent(
                        each.recommendation(), code -> new HashMap<>())
                .merge(
                        MatrixHead.clauseOf(each.clause(), clauses),
                        each.degree(),
                        (one, other) -> one.compareTo(other) < 0 ? other : one));
        return cells;
    }
}
