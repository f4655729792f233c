package org.throughline.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressFilterTest {

    @Test
    void a_name_with_a_space_after_it_is_another_name() {
        assertThat(AddressFilter.isStrange(List.of(List.of("en"), List.of("sea-lanes "))))
                .isTrue();
    }

    @Test
    void names_without_spaces_pass() {
        assertThat(AddressFilter.isStrange(List.of(List.of("en"), List.of("sea-lanes"), List.of("TA-1"))))
                .isFalse();
    }
}
