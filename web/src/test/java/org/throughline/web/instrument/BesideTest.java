package org.throughline.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.instrument.outline.Correspondence;
import org.throughline.instrument.outline.Correspondence.Pair;
import org.throughline.instrument.outline.Designation;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.instrument.outline.ProvisionRange;

class BesideTest {

    @Test
    void provisions_of_one_number_stand_in_one_row() {
        assertThat(rows(texts("cl_1", "cl_2"), texts("cl_1", "cl_2"))).containsExactly("cl_1 cl_1", "cl_2 cl_2");
    }

    @Test
    void what_one_text_alone_has_keeps_its_place() {
        assertThat(rows(texts("cl_1", "cl_3"), texts("cl_1", "cl_2", "cl_3", "cl_4")))
                .containsExactly("cl_1 cl_1", "- cl_2", "cl_3 cl_3", "- cl_4");
        assertThat(rows(texts("cl_1", "cl_2"), texts("cl_2"))).containsExactly("cl_1 -", "cl_2 cl_2");
    }

    @Test
    void another_order_loses_nothing_and_says_nothing_twice() {
        assertThat(rows(texts("cl_1", "cl_2", "cl_3"), texts("cl_3", "cl_9", "cl_1", "cl_2")))
                .containsExactly("- cl_9", "cl_1 cl_1", "cl_2 cl_2", "cl_3 cl_3");
    }

    @Test
    void it_says_how_many_stand_alone() {
        assertThat(beside(texts("cl_1", "cl_2"), texts("cl_2", "cl_3")).unmatched())
                .isEqualTo(2);
    }

    @Test
    void what_a_person_paired_stands_in_one_row_and_loses_nothing() {
        assertThat(rows(texts("cl_1", "cl_2", "cl_3"), texts("cl_1", "cl_2", "cl_3"), new Pair("cl_1", "cl_2")))
                .containsExactly("- cl_1", "cl_1 cl_2", "cl_2 -", "cl_3 cl_3");
        assertThat(rows(texts("cl_1", "cl_2"), texts("cl_1", "cl_2"), new Pair("cl_1", null)))
                .containsExactly("cl_1 -", "- cl_1", "cl_2 cl_2");
    }

    @Test
    void it_tells_what_a_person_paired() {
        Beside beside = beside(texts("cl_1", "cl_2"), texts("cl_1", "cl_2"), new Pair("cl_2", null));
        assertThat(beside.byHand()).isEqualTo(1);
        assertThat(beside.rows().get(1).byHand()).isTrue();
        assertThat(beside.rows().get(1).key()).isEqualTo("here:cl_2");
        assertThat(beside.rows().getLast().key()).isEqualTo("there:cl_2");
    }

    private static Beside beside(ExpressionReading left, ExpressionReading right, Pair... pairs) {
        return Beside.of(left, right, new Correspondence(left.eIds(), right.eIds(), List.of(pairs)), "");
    }

    private static List<String> rows(ExpressionReading left, ExpressionReading right, Pair... pairs) {
        return beside(left, right, pairs).rows().stream()
                .map(row -> (row.left() == null ? "-" : row.left().designation().eId())
                        + " "
                        + (row.right() == null ? "-" : row.right().designation().eId()))
                .toList();
    }

    private static ExpressionReading texts(String... eIds) {
        List<ReadingLine> lines = Arrays.stream(eIds)
                .map(eId -> new ReadingLine(
                        new ProvisionId(UUID.randomUUID()),
                        ProvisionKind.OPERATIVE,
                        -1,
                        0,
                        new Designation(null, null, eId),
                        null,
                        new ProvisionRange(0, 0, 0),
                        eId))
                .toList();
        return ReaderPageTest.reading(lines);
    }
}
