package org.throughline.platform.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Tuple;

/** What a query returns is read by the names of its columns. */
@AnalyzeClasses(packages = "org.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadByNameTest {

    @ArchTest
    static final ArchRule no_query_returns_columns_without_names = noClasses()
            .should(askForArrays())
            .orShould()
            .callMethod(Tuple.class, "get", int.class)
            .orShould()
            .callMethod(Tuple.class, "get", int.class, Class.class)
            .because("a column put in between would move all that follow");

    private static ArchCondition<JavaClass> askForArrays() {
        return new ArchCondition<>("ask for rows as arrays") {
            @Override
            public void check(JavaClass asking, ConditionEvents events) {
                asking.getReferencedClassObjects().stream()
                        .filter(asked -> asked.getRawType().isEquivalentTo(Object[].class))
                        .forEach(asked -> events.add(new SimpleConditionEvent(asking, true, asking.getName())));
            }
        };
    }
}
