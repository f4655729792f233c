package org.throughline.uptake.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;

class MatrixHeadTest {

    private static final MatrixHead HEAD =
            new MatrixHead(Bilingual.NONE, SignedOn.UNKNOWN, List.of(clause("rec_1", true), clause("cl_1", false)));

    @Test
    void paragraphs_of_the_preamble_are_columns_only_if_something_was_found_in_them() {
        assertThat(HEAD.shown(Set.of())).extracting(Matrix.Column::eId).containsExactly("cl_1");
        assertThat(HEAD.shown(Set.of("rec_1"))).extracting(Matrix.Column::eId).containsExactly("rec_1", "cl_1");
    }

    @Test
    void what_was_found_in_a_clause_that_is_gone_keeps_a_column() {
        assertThat(HEAD.shown(Set.of("cl_1", "cl_9")))
                .extracting(Matrix.Column::citation)
                .containsExactly("1", "cl_9");
    }

    @Test
    void what_was_found_in_an_item_is_shown_at_its_clause() {
        Set<String> clauses = Set.of("cl_1", "cl_1__cl_2");
        assertThat(MatrixHead.clauseOf("cl_1__list_1__item_2", clauses)).isEqualTo("cl_1");
        assertThat(MatrixHead.clauseOf("cl_1__cl_2__list_1__item_1", clauses)).isEqualTo("cl_1__cl_2");
        assertThat(MatrixHead.clauseOf("cl_10__list_1__item_1", clauses)).isEqualTo("cl_10__list_1__item_1");
    }

    private static MatrixHead.Clause clause(String eId, boolean preamble) {
        return new MatrixHead.Clause(
                new Matrix.Column(eId, eId, "#" + eId, eId.substring(eId.indexOf('_') + 1), Bilingual.NONE, false),
                preamble);
    }
}
