package org.throughline.uptake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.outline.Correspondence;
import org.throughline.instrument.outline.Correspondence.Pair;

class ClauseNamesTest {

    private static final List<String> FIRST = List.of("cl_1", "cl_2", "cl_3");
    private static final List<String> OTHER = List.of("cl_1", "cl_2", "cl_3", "cl_4");
    private static final UUID TEXT = new UUID(0, 1);

    @Test
    void clauses_of_the_same_number_have_the_same_name() {
        assertThat(names(List.of())).isEqualTo(Map.of("cl_1", "cl_1", "cl_2", "cl_2", "cl_3", "cl_3", "cl_4", "cl_4"));
    }

    @Test
    void what_a_person_paired_has_the_name_of_the_first_text_and_what_it_displaced_one_of_its_own() {
        assertThat(names(List.of(new Pair("cl_3", "cl_2"))))
                .isEqualTo(Map.of("cl_1", "cl_1", "cl_2", "cl_3", "cl_3", "cl_3-ja", "cl_4", "cl_4"));
    }

    @Test
    void the_reader_is_pointed_at_the_text_that_has_the_clause_where_numbers_mislead() {
        assertThat(ClauseSheet.inReader("cl_1", new ExpressionId(TEXT), 2, 2)).isEqualTo("#c1");
        assertThat(ClauseSheet.inReader("cl_3", new ExpressionId(TEXT), 1, 2)).isEqualTo("?text=" + TEXT + "#c3");
    }

    private static Map<String, String> names(List<Pair> pairs) {
        return ClauseNames.of(FIRST, "ja", OTHER, new Correspondence(FIRST, OTHER, pairs));
    }
}
