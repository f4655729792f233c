package org.throughline.platform.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InListTest {

    @ParameterizedTest
    @CsvSource({"1,2", "2,2", "3,4", "4,4", "5,8", "17,32", "128,128"})
    void few_plans_serve_all_lengths_and_none_has_one_place(int values, int places) {
        assertThat(InList.places(values)).isEqualTo(places);
    }

    @Test
    void a_list_is_spread_wherever_it_stands_and_no_other_of_the_same_beginning() {
        assertThat(InList.spread("x in :all or y in :all and z = :allowed", "all", 2))
                .isEqualTo("x in (:all0, :all1) or y in (:all0, :all1) and z = :allowed");
    }
}
