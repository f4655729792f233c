package org.throughline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.language.Language;

class TextsTest {

    private static final Pattern USED = Pattern.compile("frame\\.t\\(\"([^\"]+)\"\\s*[,)]");

    @Test
    void english_and_japanese_say_the_same_things() {
        assertThat(Texts.in(Language.JA).keys())
                .containsExactlyInAnyOrderElementsOf(Texts.in(Language.EN).keys());
    }

    /** The later bundle would win, and say of one thing what was written of another. */
    @Test
    void no_key_stands_in_two_bundles() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (String bundle : Texts.BUNDLES) {
            Path path = Path.of("src/main/resources/text", bundle + "_en.properties");
            try (Stream<String> lines = Files.lines(path)) {
                lines.filter(line -> line.contains(" ="))
                        .map(line -> line.substring(0, line.indexOf(" =")))
                        .filter(key -> !known.add(key))
                        .forEach(twice::add);
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void every_sentence_takes_the_same_arguments_in_both_languages() {
        for (String key : Texts.in(Language.EN).keys()) {
            assertThat(arguments(Language.JA, key)).as(key).isEqualTo(arguments(Language.EN, key));
        }
    }

    @Test
    void every_sentence_that_a_template_asks_for_exists() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher used = USED.matcher(Files.readString(template));
                while (used.find()) {
                    if (!Texts.in(Language.EN).has(used.group(1))) {
                        missing.add(template.getFileName() + ": " + used.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_refusal_has_a_heading_beside_its_sentence() {
        Set<String> keys = Texts.in(Language.EN).keys();
        assertThat(keys.stream()
                        .filter(key ->
                                key.startsWith("refusal.") && !key.endsWith(".title") && !key.equals("refusal.home")))
                .allSatisfy(key -> assertThat(keys).contains(key + ".title"));
    }

    @Test
    void no_key_has_two_sentences() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (String bundle : Texts.BUNDLES) {
            for (String line : Files.readAllLines(Path.of("src/main/resources/text/" + bundle + "_en.properties"))) {
                int end = line.indexOf(" = ");
                if (end > 0 && !line.startsWith("#") && !known.add(line.substring(0, end))) {
                    twice.add(line.substring(0, end) + " in " + bundle);
                }
            }
        }
        assertThat(known).hasSizeGreaterThan(1000);
        assertThat(twice).isEmpty();
    }

    private static Set<Object> arguments(Language language, String key) {
        return new TreeSet<>(new MessageFormat(Texts.in(language).pattern(key), language.locale()).getArgumentNames());
    }
}
