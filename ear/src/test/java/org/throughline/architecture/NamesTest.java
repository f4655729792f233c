package org.throughline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Pattern TEST = Pattern.compile(
            "@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b.*?^ +[\\w<>, ]+ (\\w+)\\(|\\bArchRule (\\w+) =",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("[a-z0-9]+(_[a-zA-Z0-9]+)+");

    @Test
    void no_two_types_have_the_same_name() {
        Outstanding.work("names-twice")
                .hold(
                        "a name means one thing wherever it is read",
                        House.types()
                                .filter(JavaClass::isTopLevelClass)
                                .collect(Collectors.groupingBy(
                                        JavaClass::getSimpleName,
                                        TreeMap::new,
                                        Collectors.mapping(House::room, Collectors.toCollection(TreeSet::new))))
                                .entrySet()
                                .stream()
                                .filter(name -> name.getValue().size() > 1)
                                .map(name -> name.getKey() + ": " + String.join(", ", name.getValue())));
    }

    @Test
    void a_test_is_a_sentence() {
        Outstanding.work("test-names")
                .hold(
                        "the tests are read as what the project promises",
                        House.files("src/test/java", "*.java").stream().flatMap(file -> TEST.matcher(House.text(file))
                                .results()
                                .map(NamesTest::test)
                                .filter(test -> !SENTENCE.matcher(test).matches())
                                .map(test -> House.name(file) + ": " + test)));
    }

    @Test
    void what_holds_tests_is_called_a_test() {
        Outstanding.work("test-classes")
                .hold(
                        "the build finds tests by the end of the name, those of the assembled application by IT",
                        House.files("src/test/java", "*.java").stream()
                                .filter(file -> TEST.matcher(House.text(file)).find()
                                        != file.getFileName().toString().matches(".*(Test|IT)\\.java"))
                                .map(House::name));
    }

    private static String test(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
