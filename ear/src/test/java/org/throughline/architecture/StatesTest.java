package org.throughline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatesTest {

    /** Where a code is made of a name, and a value found by its code. */
    private static final String ONE_PLACE = "HasCode.java";

    private static final Pattern BY_HAND =
            Pattern.compile("\\bname\\(\\)\\s*\\.to(Lower|Upper)Case\\(|\\bvalueOf\\([\\w.,"
                    + " ]+(\\([^()]*\\))?\\.to(Lower|Upper)Case\\(");

    private static final Set<String> STATES = Set.of(
            "state",
            "stateBefore",
            "status",
            "kind",
            "role",
            "mode",
            "degree",
            "grade",
            "rule",
            "cut",
            "audience",
            "stance",
            "origin",
            "provenance",
            "capacity",
            "basis",
            "trouble");

    @Test
    void a_code_is_made_of_a_name_in_one_place() {
        Outstanding.work("codes-by-hand")
                .hold(
                        "what is stored, sent and looked up is spelt alike everywhere",
                        Stream.of("*.java", "*.jte")
                                .flatMap(pattern -> House.files("src/main", pattern).stream())
                                .filter(file -> !file.endsWith(ONE_PLACE))
                                .filter(StatesTest::isByHand)
                                .map(House::name));
    }

    @Test
    void a_state_that_is_stored_is_one_of_a_fixed_set() {
        Outstanding.work("states-as-text")
                .hold(
                        "the compiler knows which states there are",
                        House.types().filter(StatesTest::isStored).flatMap(type -> type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> STATES.contains(field.getName())
                                        && field.getRawType().isEquivalentTo(String.class))
                                .map(field -> House.room(type) + "." + type.getSimpleName() + "." + field.getName())));
    }

    private static boolean isByHand(Path file) {
        return BY_HAND.matcher(House.text(file)).find();
    }

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
    }
}
