package org.throughline.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.language.Language.EN;
import static org.throughline.language.Language.JA;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.workshop.Dates;

class DatingTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

    @Test
    void a_zone_is_called_what_people_call_it() {
        assertThat(Dating.zone(TOKYO, EN)).isEqualTo("Japan Standard Time");
        assertThat(Dating.zone(TOKYO, JA)).isEqualTo("日本標準時");
        assertThat(Dating.zone(SYDNEY, EN)).isEqualTo("Australian Eastern Time");
        assertThat(Dating.zone(ZoneId.of("UTC"), EN)).isEqualTo("Coordinated Universal Time");
    }

    @Test
    void on_days_on_which_the_clocks_are_not_changed_it_says_how_they_stand() {
        assertThat(Dating.zone(SYDNEY, days("2026-04-02", "2026-04-04"), EN))
                .isEqualTo("Australian Eastern Daylight Time");
        assertThat(Dating.zone(SYDNEY, days("2026-04-02", "2026-04-05"), EN)).isEqualTo("Australian Eastern Time");
        assertThat(Dating.zone(SYDNEY, days("2026-04-06", "2026-04-07"), EN))
                .isEqualTo("Australian Eastern Standard Time");
        assertThat(Dating.zone(SYDNEY, Dates.UNKNOWN, EN)).isEqualTo("Australian Eastern Time");
        assertThat(Dating.zone(TOKYO, days("2026-04-02", "2026-04-05"), JA)).isEqualTo("日本標準時");
    }

    @Test
    void in_a_list_a_zone_is_found_by_its_place() {
        assertThat(Dating.placeAndZone(TOKYO, EN)).isEqualTo("Tokyo – Japan Standard Time");
        assertThat(Dating.placeAndZone(TOKYO, JA)).isEqualTo("東京 – 日本標準時");
        assertThat(Dating.placeAndZone(ZoneId.of("UTC"), EN)).isEqualTo("Coordinated Universal Time");
    }

    private static Dates days(String from, String to) {
        return Dates.days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
