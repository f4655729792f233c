package org.throughline.instrument.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.outline.Correspondence.Pair;

class CorrespondenceTest {

    private static final List<String> EIDS =
            List.of("cl_1", "cl_2", "cl_2__list_1__item_a", "cl_3", "cl_3__list_1__item_a", "cl_4");

    @Test
    void the_same_number_is_the_same_provision() {
        Correspondence plain = new Correspondence(EIDS, List.of("cl_1", "cl_3"), List.of());
        assertThat(plain.there("cl_1")).contains("cl_1");
        assertThat(plain.there("cl_2")).isEmpty();
        assertThat(plain.here("cl_3")).contains("cl_3");
    }

    @Test
    void what_a_person_says_goes_before_the_number_and_leaves_the_other_one_alone() {
        Correspondence mended = of(new Pair("cl_1", "cl_4"));
        assertThat(mended.there("cl_1")).contains("cl_4");
        assertThat(mended.here("cl_4")).contains("cl_1");
        assertThat(mended.there("cl_4")).isEmpty();
        assertThat(mended.here("cl_1")).isEmpty();
        assertThat(mended.isByHand("cl_1")).isTrue();
        assertThat(mended.isByHandThere("cl_4")).isTrue();
        assertThat(mended.isByHand("cl_4")).isFalse();
    }

    @Test
    void what_stands_under_a_provision_goes_with_it() {
        Correspondence mended = of(new Pair("cl_2", "cl_3"));
        assertThat(mended.there("cl_2__list_1__item_a")).contains("cl_3__list_1__item_a");
        assertThat(mended.there("cl_3__list_1__item_a")).isEmpty();
    }

    @Test
    void unless_something_else_is_said_of_it() {
        Correspondence mended = of(new Pair("cl_2", "cl_3"), new Pair("cl_2__list_1__item_a", "cl_2__list_1__item_a"));
        assertThat(mended.there("cl_2__list_1__item_a")).contains("cl_2__list_1__item_a");
        assertThat(mended.here("cl_3__list_1__item_a")).isEmpty();
    }

    @Test
    void two_that_are_exchanged_find_each_other() {
        Correspondence exchanged = of(new Pair("cl_1", "cl_4"), new Pair("cl_4", "cl_1"));
        assertThat(exchanged.there("cl_1")).contains("cl_4");
        assertThat(exchanged.there("cl_4")).contains("cl_1");
    }

    @Test
    void a_provision_may_have_no_counterpart_at_all() {
        Correspondence alone = of(new Pair("cl_2", null), new Pair(null, "cl_3"));
        assertThat(alone.there("cl_2")).isEmpty();
        assertThat(alone.here("cl_2")).isEmpty();
        assertThat(alone.there("cl_3")).isEmpty();
        assertThat(alone.there("cl_2__list_1__item_a")).isEmpty();
    }

    private static Correspondence of(Pair... pairs) {
        return new Correspondence(EIDS, EIDS, List.of(pairs));
    }
}
