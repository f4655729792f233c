package org.throughline.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListPartTest {

    private static final List<Integer> LONG = IntStream.range(0, 250).boxed().toList();

    @Test
    void a_short_list_is_shown_whole() {
        assertThat(ListPart.of(LONG.subList(0, 100), "from", "").isWhole()).isTrue();
        assertThat(ListPart.of(List.of(), "from", "7").isWhole()).isTrue();
    }

    @Test
    void a_long_list_is_shown_in_parts_that_lead_to_each_other() {
        ListPart<Integer> first = ListPart.of(LONG, "from", "");
        assertThat(first.shown()).hasSize(100).startsWith(0);
        assertThat(first.hasEarlier()).isFalse();
        assertThat(first.later()).isEqualTo("?from=100");
        ListPart<Integer> last = ListPart.of(LONG, "from", "200");
        assertThat(last.shown()).hasSize(50).endsWith(249);
        assertThat(last.hasLater()).isFalse();
        assertThat(last.earlier()).isEqualTo("?from=100");
    }

    @Test
    void a_place_that_the_list_does_not_have_is_the_beginning() {
        for (String asked : List.of("250", "999999", "9999999", "-1", "x", "１")) {
            assertThat(ListPart.of(LONG, "from", asked).from()).as(asked).isZero();
        }
    }
}
