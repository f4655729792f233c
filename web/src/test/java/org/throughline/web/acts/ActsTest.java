package org.throughline.web.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.language.Language;
import org.throughline.web.page.Texts;

/**
 * Every act answers six questions before it is done: is it stale, was it imported as published, does it say the same in
 * the other language, is it the same person, does it lie inside its frame, was it said elsewhere. The answers stand in
 * {@code acts.txt}; an act without a row fails, and so does a row that names a check or a test which does not exist.
 */
class ActsTest {

    private static final List<Path> SOURCES = List.of(Path.of("../ejb/src/main/java"), Path.of("../web/src/main/java"));
    private static final List<Path> TESTS =
            List.of(Path.of("../ejb/src/test/java"), Path.of("../web/src/test/java"), Path.of("../ear/src/test/java"));

    private static List<Row> table;
    private static String sources;

    @BeforeAll
    static void read() throws IOException {
        table = Row.read(Files.readString(Path.of("src/test/resources/acts.txt")));
        StringBuilder all = new StringBuilder();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        sources = all.toString();
    }

    @Test
    void every_act_has_a_row_and_every_row_is_an_act() {
        Set<String> rows = table.stream().map(Row::act).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).hasSameSizeAs(table).isEqualTo(Act.all());
    }

    @Test
    void every_row_answers_each_question() {
        assertThat(table)
                .allSatisfy(row ->
                        assertThat(row.answers().keySet()).as(row.act()).containsExactlyElementsOf(Row.QUESTIONS));
    }

    @Test
    void whatever_a_row_names_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        int checks = 0;
        for (Row row : table) {
            for (Row.Answer answer : row.given()) {
                checks += answer.isHeld() ? 1 : 0;
                if (!exists(answer)) {
                    missing.add(row.act() + ": " + answer);
                }
            }
        }
        long open = table.stream()
                .flatMap(row -> row.given().stream())
                .filter(answer -> answer.kind().equals("open"))
                .count();
        System.out.println(
                "acts: " + table.size() + " rows, " + checks + " answers held by a check or a test, " + open + " open");
        assertThat(missing).isEmpty();
    }

    @Test
    void a_row_cannot_name_what_does_not_exist() throws IOException {
        for (String invented : List.of(
                "refuses nothing.of.the.kind",
                "fault unheard",
                "doubt session.never",
                "test ActsTest.nothing_of_the_kind",
                "test NoSuchTest.every_act_has_a_row",
                "because",
                "perhaps")) {
            assertThat(exists(Row.Answer.of(invented))).as(invented).isFalse();
        }
    }

    private static boolean exists(Row.Answer answer) throws IOException {
        return switch (answer.kind()) {
            case "refuses" -> answer.says().equals("stale")
                    ? sources.contains("Refusal.Stale(")
                    : stands("refusal.", answer.says());
            case "fault" -> stands("fault.", answer.says());
            case "doubt" -> stands("doubt.", answer.says());
            case "test" -> isTest(answer.says());
            case "because", "open" -> answer.says().length() > 10;
            default -> false;
        };
    }

    /** A code that the application throws, with a sentence for it. */
    private static boolean stands(String prefix, String code) {
        return Texts.in(Language.EN).has(prefix + code) && sources.contains("\"" + code + "\"");
    }

    private static boolean isTest(String named) throws IOException {
        int dot = named.indexOf('.');
        String file = named.substring(0, Math.max(dot, 0)) + ".java";
        for (Path root : TESTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path each : files.filter(found -> found.endsWith(file)).toList()) {
                    return Files.readString(each).contains("void " + named.substring(dot + 1) + "(");
                }
            }
        }
        return false;
    }
}
