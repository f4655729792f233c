package org.throughline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"a\"", "W/\"a\"", "\"a\", W/\"b\",\"\""})
    void a_list_of_tags_is_a_condition(String sent) {
        assertThat(Preconditions.isTags(sent)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "\"a", "a\"", "\"a\" \"b\"", "*, \"a\"", "w/\"a\""})
    void anything_else_is_none(String sent) {
        assertThat(Preconditions.isTags(sent)).isFalse();
    }
}
