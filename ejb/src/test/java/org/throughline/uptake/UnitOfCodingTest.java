package org.throughline.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitOfCodingTest {

    @Test
    void a_code_with_a_place_in_brackets_is_of_an_element() {
        UnitOfCoding unit = UnitOfCoding.at("talks", "pact", "AU-3.1(2)");
        assertThat(unit).isEqualTo(new UnitOfCoding("talks", "pact", "AU-3.1", 2));
        assertThat(unit.code()).isEqualTo("AU-3.1(2)");
    }

    @Test
    void any_other_code_is_of_the_whole() {
        for (String code : new String[] {"AU-3", "AU-3(0)", "AU-3(1234)", "AU-3(a)", "(1)", "AU-3(1"}) {
            assertThat(UnitOfCoding.at("talks", "pact", code)).isEqualTo(new UnitOfCoding("talks", "pact", code, 0));
        }
    }
}
