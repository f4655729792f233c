package org.throughline.uptake.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.uptake.MappingState.AGREED;
import static org.throughline.uptake.MappingState.DISPUTED;
import static org.throughline.uptake.MappingState.INDEPENDENTLY_CODED;
import static org.throughline.uptake.MappingState.PROPOSED;

import org.junit.jupiter.api.Test;

class CodingTaskTest {

    @Test
    void what_nobody_has_begun_is_to_be_begun() {
        assertThat(CodingTask.of(null, 0, false, false, false)).isEqualTo(CodingTask.BEGIN);
        assertThat(CodingTask.of(PROPOSED, 0, false, false, false)).isEqualTo(CodingTask.BEGIN);
    }

    @Test
    void a_second_person_is_wanted_whether_or_not_the_first_has_finished() {
        assertThat(CodingTask.of(PROPOSED, 1, false, false, false)).isEqualTo(CodingTask.SECOND);
        assertThat(CodingTask.of(INDEPENDENTLY_CODED, 1, false, false, false)).isEqualTo(CodingTask.SECOND);
    }

    @Test
    void a_third_person_finds_nothing_to_do_before_both_have_finished() {
        assertThat(CodingTask.of(PROPOSED, 2, false, false, false)).isEqualTo(CodingTask.TAKEN);
        assertThat(CodingTask.of(INDEPENDENTLY_CODED, 2, false, false, false)).isEqualTo(CodingTask.TAKEN);
    }

    @Test
    void a_coder_goes_on_and_then_waits() {
        assertThat(CodingTask.of(PROPOSED, 2, true, false, false)).isEqualTo(CodingTask.CONTINUE);
        assertThat(CodingTask.of(INDEPENDENTLY_CODED, 2, true, false, false)).isEqualTo(CodingTask.CONTINUE);
        assertThat(CodingTask.of(INDEPENDENTLY_CODED, 2, true, true, false)).isEqualTo(CodingTask.WAIT);
    }

    @Test
    void a_dispute_is_for_a_third_person_and_never_for_a_coder() {
        assertThat(CodingTask.of(DISPUTED, 2, false, false, false)).isEqualTo(CodingTask.ADJUDICATE);
        assertThat(CodingTask.of(DISPUTED, 2, true, true, false)).isEqualTo(CodingTask.DIFFER);
    }

    @Test
    void what_is_agreed_is_to_be_published() {
        assertThat(CodingTask.of(AGREED, 2, true, true, false)).isEqualTo(CodingTask.PUBLISH);
        assertThat(CodingTask.of(AGREED, 2, false, false, false)).isEqualTo(CodingTask.PUBLISH);
    }

    @Test
    void nobody_new_is_wanted_where_a_coding_has_been_open_to_read() {
        assertThat(CodingTask.of(PROPOSED, 1, false, false, true)).isEqualTo(CodingTask.OPENED);
        assertThat(CodingTask.of(PROPOSED, 2, false, false, true)).isEqualTo(CodingTask.TAKEN);
        assertThat(CodingTask.of(PROPOSED, 2, true, false, true)).isEqualTo(CodingTask.CONTINUE);
        assertThat(CodingTask.of(DISPUTED, 2, false, false, true)).isEqualTo(CodingTask.ADJUDICATE);
    }
}
