package org.throughline.web.dialogue.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.dialogue.timetable.DayLine;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

class DayTextTest {

    private static final String KEY = new UUID(7, 7).toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00-10:30 | Opening | 開会 | Room A | session",
                "9.00–10.30 | Opening | 開会 | Room A",
                "０９：００〜１０：３０｜Opening｜開会｜Room A｜セッション",
                "９時ー１０時３０分｜Opening｜開会｜Room A",
                "9時から10時30分まで\tOpening\t開会\tRoom A\tSession",
                "0900-1030\tOpening\t開会\tRoom A",
                "9:00 am - 10:30 am | 開会 | Opening | Room A",
                "9am to 10.30am | Opening | 開会 | Room A",
                "  09:00 － 10:30 Opening | 開会 | Room A | "
            })
    void a_line_is_read_however_it_is_typed(String typed) {
        NewSession session = only(typed);
        assertThat(session.startsAt()).isEqualTo(LocalDateTime.parse("2026-04-03T09:00"));
        assertThat(session.endsAt()).isEqualTo(LocalDateTime.parse("2026-04-03T10:30"));
        assertThat(session.title()).isEqualTo(new Bilingual("Opening", "開会"));
        assertThat(session.room()).isEqualTo("Room A");
        assertThat(session.kind()).isEqualTo(SessionKind.SESSION);
    }

    @Test
    void a_title_in_one_language_stands_in_for_the_other() {
        assertThat(only("09:00 | Opening").title()).isEqualTo(new Bilingual("Opening", "Opening"));
        assertThat(only("09:00 | | 開会").title()).isEqualTo(new Bilingual("開会", "開会"));
        assertThat(only("09:00 開会").endsAt()).isNull();
    }

    @Test
    void what_is_said_keeps_its_letters() {
        assertThat(only("09:00 ＡＩ・半導体ー標準〜").title().ja()).isEqualTo("ＡＩ・半導体ー標準〜");
    }

    @Test
    void a_kind_is_said_at_the_end_or_by_the_title() {
        assertThat(only("10:30-10:45 | Coffee | 休憩").kind()).isEqualTo(SessionKind.BREAK);
        assertThat(only("12:00-13:00 | 昼食").kind()).isEqualTo(SessionKind.MEAL);
        assertThat(only("12:00-13:00 | Lunch | 昼食 | | session").kind()).isEqualTo(SessionKind.SESSION);
        assertThat(only("14:00-16:00 | Port | 港 | 視察").kind()).isEqualTo(SessionKind.VISIT);
        assertThat(only("14:00-16:00 | Port | 港 | 視察").room()).isEmpty();
        assertThat(only("14:00-16:00 | Lunch speech | 昼食講演").kind()).isEqualTo(SessionKind.SESSION);
    }

    @Test
    void midnight_is_the_end_of_the_day() {
        assertThat(only("22:00-24:00 | Drafting | 起草").endsAt()).isEqualTo(LocalDateTime.parse("2026-04-04T00:00"));
    }

    @Test
    void empty_lines_are_none_and_keep_the_numbers_of_the_others() {
        List<DayLine> lines = DayText.read(form("\n09:00 | Opening\r\n\r\n10:00 | Ports\n", "2026-04-03"));
        assertThat(lines).extracting(DayLine::line).containsExactly(2, 4);
    }

    @Test
    void every_line_that_cannot_be_read_is_named_by_its_number() {
        String typed = String.join(
                "\n",
                "09:00-10:00 | Opening | 開会",
                "Opening | 09:00",
                "10:00-09:00 | Ports | 港湾",
                "10:00 |",
                "10:00 | Ports | 港湾 | Room A | something",
                "10:00 | Ports | 港湾 | Room A | Room B | session | more",
                "25:00 | Ports",
                "09:75 | Ports",
                "2026-04-03 09:00 | Ports",
                "24:00 | Ports",
                "13:00pm | Ports",
                "11:00 | Ports | 港湾 | " + "R".repeat(101));
        assertThat(faults(form(typed, "")))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("date", "wanted"),
                        Map.entry("line2", "day.time"),
                        Map.entry("line3", "endsBeforeStart"),
                        Map.entry("line4", "day.title"),
                        Map.entry("line5", "day.kind"),
                        Map.entry("line6", "day.columns"),
                        Map.entry("line7", "day.time"),
                        Map.entry("line8", "day.time"),
                        Map.entry("line9", "day.time"),
                        Map.entry("line10", "day.time"),
                        Map.entry("line11", "day.time"),
                        Map.entry("line12", "tooLong")));
    }

    @Test
    void the_same_form_gives_the_same_keys_and_another_gives_others() {
        assertThat(only("09:00 | Opening").id())
                .isEqualTo(only("09:00 | Opening").id());
        Form other = new Form(
                Map.of(
                        "id", List.of(new UUID(7, 8).toString()),
                        "date", List.of("2026-04-03"),
                        "rule", List.of("chatham_house"),
                        "lines", List.of("09:00 | Opening")),
                Map.of(),
                null,
                List.of());
        assertThat(DayText.read(other).getFirst().session().id())
                .isNotEqualTo(only("09:00 | Opening").id());
    }

    private static NewSession only(String typed) {
        List<DayLine> lines = DayText.read(form(typed, "２０２６-04-03"));
        assertThat(lines).hasSize(1);
        return lines.getFirst().session();
    }

    private static Map<String, String> faults(Form form) {
        return catchThrowableOfType(Refusal.Invalid.class, () -> DayText.read(form))
                .faults();
    }

    private static Form form(String lines, String date) {
        return new Form(
                Map.of(
                        "id", List.of(KEY),
                        "date", List.of(date),
                        "rule", List.of("chatham_house"),
                        "lines", List.of(lines)),
                Map.of(),
                null,
                List.of());
    }
}
