package org.throughline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** What both databases understand, and nothing else. */
class MigrationFilesTest {

    private static final Path FILES = Path.of("../ejb/src/main/resources/db/migration");
    private static final Pattern TABLE =
            Pattern.compile("create table\\s+(\\w+)\\s*\\((.*?)\\)\\s*([^()]*?);", Pattern.DOTALL);

    @Test
    void every_table_is_transactional_and_compares_by_code_point() throws IOException {
        List<MatchResult> tables = TABLE.matcher(all()).results().toList();
        assertThat(tables).isNotEmpty();
        assertThat(tables).allSatisfy(table -> assertThat(table.group(3).replaceAll("[\\s=]+", " "))
                .as("table %s", table.group(1))
                .contains("engine innodb")
                .contains("collate utf8mb4_bin"));
    }

    @Test
    void no_table_is_missed_by_this_test() throws IOException {
        String all = all();
        assertThat(TABLE.matcher(all).results().count())
                .isEqualTo(Pattern.compile("\\bcreate table\\b")
                        .matcher(all)
                        .results()
                        .count());
    }

    @Test
    void nothing_needs_rights_that_an_owner_does_not_have() throws IOException {
        assertThat(all()).doesNotContain("create trigger", "create event", "create function", "set global");
    }

    @Test
    void the_application_adds_to_the_audit_and_changes_nothing_in_it() {
        assertThat(Grants.rights("audit_event")).isEqualTo("SELECT, INSERT");
        assertThat(Grants.rights("mapping_part")).isEqualTo("SELECT, INSERT");
        assertThat(Grants.rights("flyway_schema_history")).isEqualTo("SELECT");
        assertThat(Grants.rights("note")).doesNotContainIgnoringCase("create").contains("UPDATE");
    }

    /** All statements in the order in which they run, in lower case, without comments and without what stands in quotes. */
    static String all() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql"))
                    .sorted(Comparator.comparing(MigrationFilesTest::version))
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString()
                .replaceAll("--[^\n]*", "")
                .replaceAll("'[^']*'", "''")
                .toLowerCase(Locale.ROOT);
    }

    private static MigrationVersion version(Path file) {
        String name = file.getFileName().toString();
        return MigrationVersion.fromVersion(
                name.substring(1, name.indexOf("__")).replace('_', '.'));
    }
}
