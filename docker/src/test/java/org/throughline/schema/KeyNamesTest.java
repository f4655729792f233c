package org.throughline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What keys, checks and indexes are called once all migrations have run. */
class KeyNamesTest {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?<kind>create table|alter table|drop table|rename table|create (?:unique )?index)\\s+(?<rest>.*)",
            Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("drop (?:constraint|foreign key|index) (?<gone>\\w+)"
            + "|rename index (?<old>\\w+) to (?<now>\\w+)"
            + "|constraint (?<constraint>\\w+)"
            + "|(?:index|key) (?<index>\\w+)\\s*\\(");

    /** By table. */
    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>();

    @Test
    void a_name_begins_with_that_of_its_table() throws IOException {
        for (String statement : MigrationFilesTest.all().split(";", -1)) {
            read(statement.strip());
        }
        assertThat(names).containsKey("participation");
        assertThat(names.get("participation")).contains("participation_side");
        names.forEach(
                (table, all) -> assertThat(all).as("table %s", table).allMatch(name -> name.startsWith(table + "_")));
    }

    private void read(String statement) {
        Matcher found = STATEMENT.matcher(statement);
        if (!found.matches()) {
            return;
        }
        String[] words = found.group("rest").split("[\\s(]+", -1);
        switch (found.group("kind")) {
            case "drop table" -> names.remove(words[0]);
            case "rename table" -> names.put(words[2], names.remove(words[0]));
            case "create table", "alter table" -> NAME.matcher(found.group("rest"))
                    .results()
                    .forEach(result -> named(words[0], result.group()));
            default -> of(words[2]).add(words[0]);
        }
    }

    private void named(String table, String part) {
        Matcher name = NAME.matcher(part);
        assertThat(name.matches()).isTrue();
        if (name.group("gone") != null) {
            assertThat(of(table).remove(name.group("gone"))).as(part).isTrue();
        } else if (name.group("old") != null) {
            of(table).remove(name.group("old"));
            of(table).add(name.group("now"));
        } else {
            of(table).add(name.group("constraint") != null ? name.group("constraint") : name.group("index"));
        }
    }

    private SortedSet<String> of(String table) {
        return names.computeIfAbsent(table, any -> new TreeSet<>());
    }
}
