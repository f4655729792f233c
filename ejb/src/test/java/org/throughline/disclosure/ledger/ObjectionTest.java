package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.disclosure.Audience.PARTICIPANTS;
import static org.throughline.disclosure.Audience.PUBLIC;
import static org.throughline.disclosure.Cut.BY_SIDE;
import static org.throughline.disclosure.Cut.TOTAL;
import static org.throughline.disclosure.DisclosureRule.FLOOR;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Reason;

class ObjectionTest {

    private static final UUID WORDING = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @Test
    void there_is_none_to_the_same_people_in_the_same_cut_again() {
        assertThat(Objection.to(release(SECOND, TOTAL), release(FIRST, TOTAL), Overlap.of(20, 0, 0)))
                .isEmpty();
    }

    @Test
    void sides_cannot_follow_a_total_nor_a_total_sides() {
        assertThat(Objection.to(release(FIRST, BY_SIDE), release(FIRST, TOTAL), Overlap.SAME))
                .contains(Reason.OTHER_CUT);
        assertThat(Objection.to(release(SECOND, TOTAL), release(FIRST, BY_SIDE), Overlap.of(20, 0, 0)))
                .contains(Reason.OTHER_CUT);
    }

    @Test
    void nobody_may_come_or_go_between_two_rounds_on_the_same_wording() {
        assertThat(Objection.to(release(SECOND, TOTAL), release(FIRST, TOTAL), Overlap.of(20, 1, 0)))
                .contains(Reason.PARTLY_SAME_PEOPLE);
        assertThat(Objection.to(release(SECOND, TOTAL), release(FIRST, TOTAL), Overlap.of(20, 0, 12)))
                .contains(Reason.PARTLY_SAME_PEOPLE);
    }

    @Test
    void other_people_may_be_asked_the_same_in_any_cut() {
        assertThat(Objection.to(release(SECOND, BY_SIDE), release(FIRST, TOTAL), Overlap.of(0, 20, 18)))
                .isEmpty();
    }

    @Test
    void sides_of_nine_are_for_participants_and_not_for_the_public() {
        assertThat(Objection.to(new Release(WORDING, FIRST, BY_SIDE, 9, PARTICIPANTS), FLOOR))
                .isEmpty();
        assertThat(Objection.to(new Release(WORDING, FIRST, BY_SIDE, 9, PUBLIC), FLOOR))
                .contains(Reason.TOO_FINE_FOR_AUDIENCE);
        assertThat(Objection.to(new Release(WORDING, FIRST, TOTAL, 9, PUBLIC), FLOOR))
                .isEmpty();
    }

    private static Release release(UUID base, Cut cut) {
        return new Release(WORDING, base, cut, 10, PUBLIC);
    }
}
