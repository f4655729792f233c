package org.throughline.uptake.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.uptake.MappingState.AGREED;
import static org.throughline.uptake.MappingState.DISPUTED;
import static org.throughline.uptake.MappingState.INDEPENDENTLY_CODED;
import static org.throughline.uptake.MappingState.PROPOSED;

import org.junit.jupiter.api.Test;

class TaskTest {

    @Test
    void what_nobody_has_begun_is_to_be_begun() {
        assertThat(Task.of(null, 0, false, false, false)).isEqualTo(Task.BEGIN);
        assertThat(Task.of(PROPOSED, 0, false, false, false)).isEqualTo(Task.BEGIN);
    }

    @Test
    void a_second_person_is_wanted_whether_or_not_the_first_has_finished() {
        assertThat(Task.of(PROPOSED, 1, false, false, false)).isEqualTo(Task.SECOND);
        assertThat(Task.of(INDEPENDENTLY_CODED, 1, false, false, false)).isEqualTo(Task.SECOND);
    }

    @Test
    void a_third_person_finds_nothing_to_do_before_both_have_finished() {
        assertThat(Task.of(PROPOSED, 2, false, false, false)).isEqualTo(Task.TAKEN);
        assertThat(Task.of(INDEPENDENTLY_CODED, 2, false, false, false)).isEqualTo(Task.TAKEN);
    }

    @Test
    void a_coder_goes_on_and_then_waits() {
        assertThat(Task.of(PROPOSED, 2, true, false, false)).isEqualTo(Task.CONTINUE);
        assertThat(Task.of(INDEPENDENTLY_CODED, 2, true, false, false)).isEqualTo(Task.CONTINUE);
        assertThat(Task.of(INDEPENDENTLY_CODED, 2, true, true, false)).isEqualTo(Task.WAIT);
    }

    @Test
    void a_dispute_is_for_a_third_person_and_never_for_a_coder() {
        assertThat(Task.of(DISPUTED, 2, false, false, false)).isEqualTo(Task.ADJUDICATE);
        assertThat(Task.of(DISPUTED, 2, true, true, false)).isEqualTo(Task.DIFFER);
    }

    @Test
    void what_is_agreed_is_to_be_published() {
        assertThat(Task.of(AGREED, 2, true, true, false)).isEqualTo(Task.PUBLISH);
        assertThat(Task.of(AGREED, 2, false, false, false)).isEqualTo(Task.PUBLISH);
    }

    @Test
    void nobody_new_is_wanted_where_a_coding_has_been_open_to_read() {
        assertThat(Task.of(PROPOSED, 1, false, false, true)).isEqualTo(Task.OPENED);
        assertThat(Task.of(PROPOSED, 2, false, false, true)).isEqualTo(Task.TAKEN);
        assertThat(Task.of(PROPOSED, 2, true, false, true)).isEqualTo(Task.CONTINUE);
        assertThat(Task.of(DISPUTED, 2, false, false, true)).isEqualTo(Task.ADJUDICATE);
    }
}
