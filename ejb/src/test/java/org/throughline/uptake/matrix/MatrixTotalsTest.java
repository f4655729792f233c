package org.throughline.uptake.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.agreement.Agreement;

/** Every figure of a matrix against a count by hand: nine recommendations, of which two are examples and one not assessed. */
class MatrixTotalsTest {

    private static final List<Matrix.Line> LINES = List.of(
            line("A-1", Uptake.ADOPTED, false, Map.of("c1", Degree.ADOPTED, "c2", Degree.ECHOED)),
            line("A-2", Uptake.PARTLY_ADOPTED, false, Map.of("c1", Degree.PARTLY_ADOPTED)),
            line("A-3", Uptake.ECHOED, false, Map.of("c3", Degree.ECHOED)),
            line("A-4", Uptake.NOT_TAKEN_UP, false, Map.of()),
            line("A-5", Uptake.WRONG_VEHICLE, false, Map.of()),
            line("A-6", Uptake.OVERTAKEN, false, Map.of("c3", Degree.ECHOED)),
            line("A-7", Uptake.NOT_ASSESSED, false, Map.of()),
            line("B-1", Uptake.ADOPTED, true, Map.of("c1", Degree.ADOPTED, "c4", Degree.ADOPTED)),
            line("B-2", Uptake.NOT_TAKEN_UP, true, Map.of()));

    private final Matrix matrix = new Matrix(
            "pact",
            Bilingual.NONE,
            SignedOn.UNKNOWN,
            List.of(column("c1"), column("c2"), column("c3"), column("c4"), column("c5")),
            LINES,
            Agreement.of(List.of()));

    private final MatrixTotals totals = matrix.totals();

    @Test
    void every_recommendation_is_assessed_or_not_or_an_example() {
        assertThat(totals.recommendations()).isEqualTo(9);
        assertThat(totals.assessed()).isEqualTo(6);
        assertThat(totals.notAssessed()).isEqualTo(1);
        assertThat(totals.examples()).isEqualTo(2);
    }

    @Test
    void those_taken_up_are_assessed_ones_that_some_clause_took_up() {
        assertThat(totals.taken()).isEqualTo(3);
        assertThat(totals.possible()).isEqualTo(5);
        assertThat(totals.of(Uptake.ADOPTED)).isEqualTo(1);
        assertThat(totals.of(Uptake.NOT_TAKEN_UP)).isEqualTo(1);
        assertThat(totals.of(Uptake.NOT_ASSESSED)).isEqualTo(1);
    }

    @Test
    void signs_stand_for_all_but_the_examples() {
        int all = 0;
        for (Uptake uptake : Uptake.values()) {
            all += totals.of(uptake);
        }
        assertThat(all).isEqualTo(totals.recommendations() - totals.examples());
    }

    @Test
    void a_clause_counts_what_was_taken_up_in_it_and_no_example_and_nothing_overtaken() {
        assertThat(matrix.columns().stream().map(totals::taken)).containsExactly(2, 1, 1, 0, 0);
    }

    @Test
    void a_clause_that_only_an_example_stands_at_was_asked_for_by_nobody() {
        assertThat(matrix.unasked()).extracting(Matrix.Column::eId).containsExactly("c4", "c5");
        assertThat(matrix.taken()).extracting(Matrix.Column::eId).containsExactly("c1", "c2", "c3", "c4");
    }

    private static Matrix.Column column(String eId) {
        return new Matrix.Column(eId, eId, "#" + eId, eId, Bilingual.NONE, false);
    }

    private static Matrix.Line line(String code, Uptake uptake, boolean example, Map<String, Degree> cells) {
        @Nullable Basis basis = uptake == Uptake.NOT_ASSESSED ? null : Basis.AGREEMENT;
        return new Matrix.Line(
                code,
                "T",
                Bilingual.NONE,
                Bilingual.NONE,
                new UptakeResult(uptake, null, basis, example, false, false),
                cells,
                List.of(),
                MatrixPart.ALL);
    }
}
