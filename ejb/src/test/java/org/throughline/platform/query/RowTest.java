package org.throughline.platform.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.ballot.key.RoundId;
import org.throughline.identity.PersonId;

class RowTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    /** What a statement is read as. */
    private record Signing(String slug, int clauses) {

        static Signing of(Row row) {
            return new Signing(row.text("slug"), row.number("clauses"));
        }
    }

    @Test
    void a_row_becomes_a_record_by_the_names_of_its_columns() {
        assertThat(Rows.read(row("clauses", 23, "slug", "pact"), Signing::of)).isEqualTo(new Signing("pact", 23));
    }

    @Test
    void a_key_is_read_as_one_of_its_kind_and_given_as_what_is_in_it() {
        PersonId person = new PersonId(UUID.randomUUID());
        PersonId read = Rows.read(row("id", person.bytes()), row -> row.key("id", PersonId::new));
        assertThat(read).isEqualTo(person).isNotEqualTo(new RoundId(person.value()));
        Optional<PersonId> none =
                Rows.read(row("id", null), row -> Optional.ofNullable(row.keyOrNull("id", PersonId::new)));
        assertThat(none).isEmpty();
        assertThat(Rows.stored(List.of(person, "slug"))).isEqualTo(List.of(person.value(), "slug"));
    }

    @Test
    void a_name_that_the_statement_does_not_have_is_told_with_those_that_it_has() {
        assertThatThrownBy(() -> Rows.read(row("slug", "pact", "clause", 23), Signing::of))
                .isInstanceOf(ColumnMismatch.class)
                .hasMessage("no column is named \"clauses\"; there are: slug, clause");
    }

    @Test
    void a_column_that_nobody_reads_is_told() {
        assertThatThrownBy(() -> Rows.read(
                        row("slug", "pact", "clauses", 23, "place", "Canberra", "signed_on", null), Signing::of))
                .isInstanceOf(ColumnMismatch.class)
                .hasMessage("selected, and read by nobody: place, signed_on");
    }

    @Test
    void two_columns_of_one_name_are_told() {
        assertThatThrownBy(() -> Rows.row(new Selected(Map.of("slug", "pact"), 2)))
                .isInstanceOf(ColumnMismatch.class)
                .hasMessage("2 columns are selected, which have only these names: slug");
        assertThat(Rows.row(new Selected(Map.of("slug", "pact"), 1)).text("slug"))
                .isEqualTo("pact");
    }

    @Test
    void a_null_where_a_value_is_wanted_is_told_with_its_column() {
        Row row = row("slug", null);
        assertThatThrownBy(() -> row.text("slug"))
                .isInstanceOf(ColumnMismatch.class)
                .hasMessage("column \"slug\" is null where a value is wanted");
        assertThatThrownBy(() -> row.number("slug")).isInstanceOf(ColumnMismatch.class);
        assertThatThrownBy(() -> row.key("slug")).isInstanceOf(ColumnMismatch.class);
        assertThatThrownBy(() -> row.date("slug")).isInstanceOf(ColumnMismatch.class);
        assertThatThrownBy(() -> row.instant("slug")).isInstanceOf(ColumnMismatch.class);
    }

    @Test
    void a_null_where_there_may_be_one_is_nothing() {
        Row row = row("any", null);
        assertThat(row.textOrNull("any")).isNull();
        assertThat(row.textOrEmpty("any")).isEmpty();
        assertThat(row.keyOrNull("any")).isNull();
        assertThat(row.bytesOrNull("any")).isNull();
        assertThat(row.dateOrNull("any")).isNull();
        assertThat(row.instantOrNull("any")).isNull();
        assertThat(row.flag("any")).isFalse();
    }

    @Test
    void sixteen_bytes_are_a_key() {
        byte[] bytes = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
        assertThat(row("id", bytes).key("id")).isEqualTo(UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f"));
        assertThat(row("hash", bytes).bytes("hash")).isEqualTo(bytes);
    }

    @Test
    void numbers_and_flags_are_the_same_whatever_type_the_database_gives_them() {
        for (Object three : new Object[] {(byte) 3, (short) 3, 3, 3L, BigDecimal.valueOf(3)}) {
            assertThat(row("n", three).number("n")).isEqualTo(3);
            assertThat(row("n", three).longNumber("n")).isEqualTo(3);
            assertThat(row("n", three).flag("n")).isTrue();
        }
        assertThat(row("is", true).flag("is")).isTrue();
        assertThat(row("is", 0L).flag("is")).isFalse();
        assertThatThrownBy(() -> row("n", "three").number("n"))
                .hasMessage("column \"n\" holds a java.lang.String and no number");
    }

    @Test
    void days_and_moments_are_the_same_whatever_type_the_driver_gives_them() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        for (Object given : new Object[] {day, Date.valueOf(day), "2026-05-04"}) {
            assertThat(row("day", given).date("day")).isEqualTo(day);
        }
        for (Object given : new Object[] {NOON, Timestamp.from(NOON), LocalDateTime.of(2026, 5, 4, 12, 0)}) {
            assertThat(row("at", given).instant("at")).isEqualTo(NOON);
        }
    }

    private static Row row(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            columns.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return new Row(columns);
    }
}
