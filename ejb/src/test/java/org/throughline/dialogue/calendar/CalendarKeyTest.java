package org.throughline.dialogue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.refusal.Refusal;

class CalendarKeyTest {

    @Test
    void what_was_not_drawn_at_random_makes_no_address() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new CalendarKey(new UUID(0, 1)).refuseMadeUp());
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new CalendarKey(UUID.nameUUIDFromBytes(new byte[1])).refuseMadeUp());
        assertThatCode(() -> new CalendarKey(UUID.randomUUID()).refuseMadeUp()).doesNotThrowAnyException();
    }

    @Test
    void it_is_told_by_its_hash_and_never_says_itself() {
        CalendarKey key = new CalendarKey(UUID.randomUUID());
        assertThat(CalendarKey.fromString(key.text()).hash())
                .hasSize(32)
                .isEqualTo(key.hash())
                .isNotEqualTo(new CalendarKey(UUID.randomUUID()).hash());
        assertThat(key.toString()).doesNotContain(key.text());
        assertThatExceptionOfType(Refusal.Missing.class).isThrownBy(() -> CalendarKey.fromString("nothing"));
    }
}
