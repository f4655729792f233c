package org.throughline.uptake.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.series.SideName;
import org.throughline.language.Bilingual;

class MatrixRowTest {

    private static final SideName EAST = new SideName("EA", new Bilingual("East", "東"));
    private static final SideName WEST = new SideName("WE", new Bilingual("West", "西"));

    @Test
    void a_recommendation_to_two_sides_is_one_row_with_both_in_their_order() {
        assertThat(MatrixRow.together(List.of(to(List.of(WEST)), to(List.of(EAST)))))
                .isEqualTo(to(List.of(WEST, EAST)));
    }

    @Test
    void a_recommendation_to_nobody_is_one_row() {
        assertThat(MatrixRow.together(List.of(to(List.of())))).isEqualTo(to(List.of()));
    }

    private static MatrixRow to(List<SideName> addressees) {
        return new MatrixRow("A-1", "T", Bilingual.NONE, Bilingual.NONE, null, null, null, null, addressees);
    }
}
