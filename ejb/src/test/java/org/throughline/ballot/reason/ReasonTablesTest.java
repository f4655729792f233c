package org.throughline.ballot.reason;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the database keeps of a reason that can be read. */
class ReasonTablesTest {

    private static final Pattern COLUMN = Pattern.compile("(?m)^  ([a-z_]+) +[A-Z]");

    @Test
    void no_column_of_a_reason_that_can_be_read_leads_to_a_person_a_choice_or_a_moment() throws IOException {
        assertThat(columns("reason_to_distil")).containsExactly("id", "question_id", "text");
        assertThat(Arrays.stream(WrittenReason.class.getDeclaredFields()).map(ReasonTablesTest::column))
                .containsExactlyInAnyOrder("id", "question_id", "text");
    }

    @Test
    void a_sealed_reason_has_its_place_its_seal_and_nothing_that_changes_with_what_was_written() throws IOException {
        assertThat(columns("sealed_reason")).containsExactly("round_id", "voter_id", "question_id", "sealed", "mac");
    }

    private static List<String> columns(String table) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ReasonTablesTest.class.getResourceAsStream("/db/migration/V8__reasons.sql"))) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Matcher body = Pattern.compile("CREATE TABLE " + table + " \\((.*?)\n\\) ENGINE", Pattern.DOTALL)
                    .matcher(sql);
            assertThat(body.find()).isTrue();
            return COLUMN.matcher(body.group(1))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        }
    }

    private static String column(Field field) {
        Column named = field.getAnnotation(Column.class);
        return named == null ? field.getName() : named.name();
    }
}
