package org.throughline.uptake.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.agreement.Agreement;

class MatrixLinesTest {

    private static final Map<String, Degree> CELLS = Map.of("cl_1", Degree.ECHOED, "cl_2", Degree.ADOPTED);

    @Test
    void what_was_found_stands_at_the_wording_that_was_coded() {
        List<Matrix.Line> lines = MatrixLines.wordings(
                line(Basis.AGREEMENT), List.of(wording("summary", false), wording("closing", true)));
        assertThat(lines).extracting(Matrix.Line::cells).containsExactly(Map.of(), CELLS);
        assertThat(lines).extracting(line -> line.part().leads()).containsExactly(true, false);
        assertThat(lines).extracting(line -> line.part().coded()).containsExactly(false, true);
    }

    @Test
    void what_was_found_for_an_element_stands_there_and_the_rest_at_the_whole() {
        List<Matrix.Line> lines = MatrixElements.elements(
                line(Basis.AGREEMENT),
                List.of(
                        element(0, "cl_1", Degree.ECHOED, false),
                        element(1, "cl_2", Degree.ADOPTED, false),
                        element(1, "cl_2__list_1__item_1", Degree.ECHOED, false),
                        element(2, null, null, true)),
                Set.of("cl_1", "cl_2"));
        assertThat(lines).extracting(line -> line.part().number()).containsExactly(0, 1, 2);
        assertThat(lines)
                .extracting(Matrix.Line::cells)
                .containsExactly(Map.of("cl_1", Degree.ECHOED), Map.of("cl_2", Degree.ADOPTED), Map.of());
        assertThat(lines).extracting(line -> line.part().missed()).containsExactly(false, false, true);
    }

    @Test
    void an_element_coded_apart_has_a_result_of_its_own_whatever_the_whole_says_of_it() {
        UptakeResult own = new UptakeResult(Uptake.ADOPTED, null, Basis.AGREEMENT, false, false, false);
        for (Basis basis : Arrays.asList(Basis.AGREEMENT, null)) {
            Matrix.Line element = MatrixElements.elements(
                            line(basis),
                            List.of(
                                    new MatrixElements.ElementLine(
                                            "A-1", 1, Bilingual.NONE, "cl_1", Degree.ADOPTED, own, false),
                                    element(1, "cl_2", Degree.ECHOED, false)),
                            Set.of("cl_1", "cl_2"))
                    .getLast();
            assertThat(element.part().apart()).isTrue();
            assertThat(element.part().words()).isEqualTo(new Bilingual("ask", ""));
            assertThat(element.uptake()).isEqualTo(Uptake.ADOPTED);
            assertThat(element.cells()).isEqualTo(Map.of("cl_1", Degree.ADOPTED));
        }
    }

    @Test
    void a_line_without_a_result_shows_none_in_its_parts() {
        assertThat(MatrixElements.elements(line(null), List.of(element(1, "cl_2", Degree.ADOPTED, true)), Set.of()))
                .allSatisfy(line -> {
                    assertThat(line.cells()).isEmpty();
                    assertThat(line.part().missed()).isFalse();
                });
    }

    @Test
    void recommendations_are_counted_once_however_their_lines_are_parted() {
        Matrix matrix = new Matrix(
                        "pact",
                        Bilingual.NONE,
                        SignedOn.UNKNOWN,
                        List.of(),
                        List.of(line(Basis.AGREEMENT)),
                        Agreement.of(List.of()))
                .with(MatrixLines.wordings(
                        line(Basis.AGREEMENT), List.of(wording("summary", true), wording("closing", false))));
        assertThat(matrix.lines()).hasSize(2);
        assertThat(matrix.totals().recommendations()).isEqualTo(1);
        assertThat(matrix.totals().of(Uptake.ECHOED)).isEqualTo(1);
    }

    private static MatrixLines.WordingLine wording(String list, boolean coded) {
        return new MatrixLines.WordingLine("A-1", list, 1, new Bilingual("words", ""), coded);
    }

    private static MatrixElements.ElementLine element(
            int number, @Nullable String clause, @Nullable Degree degree, boolean missed) {
        return new MatrixElements.ElementLine("A-1", number, new Bilingual("ask", ""), clause, degree, null, missed);
    }

    private static Matrix.Line line(@Nullable Basis basis) {
        return new Matrix.Line(
                "A-1",
                "T",
                Bilingual.NONE,
                Bilingual.NONE,
                new UptakeResult(Uptake.ECHOED, null, basis, false, false, false),
                basis == null ? Map.of() : CELLS,
                List.of(),
                MatrixPart.ALL);
    }
}
