package org.throughline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SizesTest {

    private static final int TYPES = 15;
    private static final int LINES = 200;
    private static final int TEMPLATE_LINES = 120;
    private static final int COMPONENTS = 9;
    private static final int PARAMETERS = 5;

    @Test
    void a_package_has_at_most_fifteen_types() {
        Outstanding.work("crowded")
                .hold(
                        "the files of a package are taken in at one glance",
                        House.types()
                                .filter(JavaClass::isTopLevelClass)
                                .collect(Collectors.groupingBy(House::room, TreeMap::new, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .filter(room -> room.getValue() > TYPES)
                                .map(room -> room.getKey() + ": " + room.getValue() + " types"));
    }

    @Test
    void a_class_has_at_most_two_hundred_lines() {
        Outstanding.work("long-classes")
                .hold(
                        "a class is read in one go",
                        House.files("src/main/java", "*.java").stream()
                                .filter(file -> lines(file) > LINES)
                                .map(file -> House.name(file) + ": over " + (lines(file) - 1) / 100 * 100 + " lines"));
    }

    @Test
    void a_template_has_at_most_a_hundred_and_twenty_lines() {
        Outstanding.exceptions("long-templates")
                .hold(
                        "a page is a few parts with names",
                        House.files("src/main/jte", "*.jte").stream()
                                .filter(file -> lines(file) > TEMPLATE_LINES)
                                .map(House::name));
    }

    @Test
    void a_record_has_at_most_nine_components() {
        Outstanding.exceptions("wide-records")
                .hold(
                        "what has ten parts has parts of parts",
                        House.types()
                                .filter(JavaClass::isRecord)
                                .filter(type -> components(type) > COMPONENTS)
                                .map(type -> name(type) + ": " + components(type)));
    }

    @Test
    void a_method_has_at_most_five_parameters() {
        Outstanding.exceptions("many-parameters")
                .hold(
                        "what is always said together is one thing",
                        House.types()
                                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                                .flatMap(type -> type.getCodeUnits().stream())
                                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(unit -> !isCanonical(unit) && parameters(unit) > PARAMETERS)
                                .map(unit -> name(unit.getOwner()) + (unit.isConstructor() ? "" : "." + unit.getName())
                                        + ": " + parameters(unit)));
    }

    private static long lines(Path file) {
        return House.text(file).lines().count();
    }

    private static long components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }

    private static boolean isCanonical(JavaCodeUnit unit) {
        return unit instanceof JavaConstructor
                && unit.getOwner().isRecord()
                && unit.getRawParameterTypes().size() == components(unit.getOwner());
    }

    /** As they are written: the compiler gives a constant its name and its place, and an inner class the outer one. */
    private static int parameters(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        boolean isInner = owner.isInnerClass() && !owner.getModifiers().contains(JavaModifier.STATIC);
        int added = !unit.isConstructor() ? 0 : owner.isEnum() ? 2 : isInner ? 1 : 0;
        return unit.getRawParameterTypes().size() - added;
    }

    private static String name(JavaClass type) {
        return type.getName().substring(House.ROOT.length() + 1).replace('$', '.');
    }
}
