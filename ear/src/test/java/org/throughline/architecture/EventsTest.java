package org.throughline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.audit.ActName;
import org.throughline.language.Language;
import org.throughline.platform.Happened;

class EventsTest {

    private static final String ACT = "act.";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void whatever_happens_has_a_text_and_no_text_has_nothing_that_happens(String language) throws IOException {
        assertThat(texts(language)).containsOnlyKeys(events().keySet());
        assertThat(texts(language).values()).doesNotContain("");
    }

    @Test
    void there_are_as_many_languages_as_this_test_looks_at() {
        assertThat(Language.values()).extracting(Language::code).containsExactlyInAnyOrder("en", "ja");
    }

    @Test
    void what_can_happen_is_sealed_by_its_feature() {
        assertThat(events().values()).allSatisfy(event -> assertThat(event.getAllRawInterfaces())
                .anyMatch(type ->
                        type.isAssignableTo(Happened.class) && type.reflect().isSealed()));
    }

    @Test
    void an_act_is_called_by_the_name_of_its_event() {
        assertThat(events().keySet()).contains("series.published", "round.handsRecorded", "question.anotherConfirmed");
    }

    /** By the name of the act. */
    private static SortedMap<String, JavaClass> events() {
        return House.types()
                .filter(type -> type.isAssignableTo(Happened.class) && !type.isInterface())
                .collect(Collectors.toMap(
                        type -> ActName.of(type.reflect().asSubclass(Happened.class)),
                        type -> type,
                        (one, other) -> {
                            throw new IllegalStateException(one + " and " + other + " are written down alike");
                        },
                        TreeMap::new));
    }

    private static SortedMap<String, String> texts(String language) throws IOException {
        Properties all = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(EventsTest.class.getResourceAsStream("/text/audit_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            all.load(reader);
        }
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(ACT))
                .collect(Collectors.toMap(
                        key -> key.substring(ACT.length()), all::getProperty, (one, other) -> one, TreeMap::new));
    }
}
