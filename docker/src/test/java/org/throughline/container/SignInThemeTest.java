package org.throughline.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignInThemeTest {

    private static final Path THEME = Path.of("keycloak/themes/throughline/login");
    private static final Pattern OURS = Pattern.compile("msg\\(\"(throughline\\w+)\"");

    @Test
    void it_says_the_same_in_both_languages_and_nothing_empty() throws IOException {
        Properties english = messages("en");
        Properties japanese = messages("ja");
        assertThat(english.stringPropertyNames()).isEqualTo(japanese.stringPropertyNames());
        assertThat(Stream.of(english, japanese).flatMap(all -> all.values().stream()))
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @Test
    void every_text_of_its_own_is_used_and_every_one_used_is_there() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(THEME)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".ftl")).toList()) {
                OURS.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(used::add);
            }
        }
        assertThat(messages("en").stringPropertyNames().stream().filter(key -> key.startsWith("throughline")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(THEME.resolve("messages/messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
