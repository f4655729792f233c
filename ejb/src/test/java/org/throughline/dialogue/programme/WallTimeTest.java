package org.throughline.dialogue.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** In Sydney the clocks go forward on 4 October 2026 and back on 5 April 2026, at two and at three in the morning. */
class WallTimeTest {

    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

    @Test
    void a_time_that_the_clocks_skip_names_no_moment() {
        WallTime skipped = at("2026-10-04T02:30");
        assertThat(skipped.isSkipped()).isTrue();
        assertThat(skipped.moment("+10:00")).isEmpty();
        assertThat(skipped.moment("+11:00")).isEmpty();
    }

    @Test
    void a_time_that_comes_twice_is_one_of_two_moments_and_neither_unless_it_is_said() {
        WallTime twice = at("2026-04-05T02:30");
        assertThat(twice.isTwice()).isTrue();
        assertThat(twice.moments())
                .containsExactly(Instant.parse("2026-04-04T15:30:00Z"), Instant.parse("2026-04-04T16:30:00Z"));
        assertThat(twice.moment("")).isEmpty();
        assertThat(twice.moment("+09:00")).isEmpty();
        assertThat(twice.moment("+11:00")).contains(Instant.parse("2026-04-04T15:30:00Z"));
        assertThat(twice.moment("+10:00")).contains(Instant.parse("2026-04-04T16:30:00Z"));
    }

    @Test
    void any_other_time_is_one_moment_whatever_is_said() {
        assertThat(at("2026-10-04T03:00").moment("")).contains(Instant.parse("2026-10-03T16:00:00Z"));
        assertThat(at("2026-10-04T01:59").moment("+11:00")).contains(Instant.parse("2026-10-03T15:59:00Z"));
        assertThat(new WallTime(LocalDateTime.parse("2026-10-04T02:30"), ZoneId.of("Asia/Tokyo")).moments())
                .hasSize(1);
    }

    private static WallTime at(String local) {
        return new WallTime(LocalDateTime.parse(local), SYDNEY);
    }
}
