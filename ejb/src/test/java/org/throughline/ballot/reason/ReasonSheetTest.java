package org.throughline.ballot.reason;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.refusal.Refusal;

class ReasonSheetTest {

    @Test
    void what_was_written_comes_out_as_it_was_in_any_language() {
        assertThat(back("The cost\r\nis borne by ports.")).isEqualTo("The cost\nis borne by ports.");
        assertThat(back("港湾の負担が大きいため。")).isEqualTo("港湾の負担が大きいため。");
    }

    @Test
    void an_empty_field_is_no_reason() {
        assertThat(new ReasonSheet(Map.of("r1", "  \n", "r3", "x")).bytes(3))
                .extracting(bytes -> bytes.length)
                .containsExactly(0, 0, 1);
    }

    @Test
    void a_reason_that_does_not_fit_is_refused_by_its_own_field() {
        assertThat(back("a".repeat(2000))).hasSize(2000);
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new ReasonSheet(Map.of("r1", "fits", "r2", "費".repeat(667))).bytes(2))
                .satisfies(refused -> assertThat(refused.faults()).containsOnlyKeys("r2"));
    }

    @Test
    void what_nobody_can_see_in_a_text_is_taken_out_of_it() {
        assertThat(back("a\u0000b\u0007c")).isEqualTo("abc");
    }

    @Test
    void prints_nothing_of_it() {
        assertThat(new ReasonSheet(Map.of("r1", "secret"))).hasToString("reasons");
    }

    private static String back(String typed) {
        byte[] bytes = new ReasonSheet(Map.of("r1", typed)).bytes(1).getFirst();
        assertThat(new String(bytes, UTF_8)).doesNotContain("\r");
        return ReasonSheet.text(Arrays.copyOf(bytes, ReasonSheet.ROOM));
    }
}
