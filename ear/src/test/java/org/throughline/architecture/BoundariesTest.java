package org.throughline.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.platform.key.Key;

class BoundariesTest {

    @Test
    void pages_are_given_boundaries_only() {
        Outstanding.work("injected")
                .hold(
                        "a page reaches the application where it is asked who calls",
                        House.types()
                                .filter(BoundariesTest::isWeb)
                                .flatMap(type -> type.getMembers().stream())
                                .filter(member -> isAny(member, Inject.class, EJB.class))
                                .flatMap(member -> given(member)
                                        .filter(type -> type.getPackageName().startsWith(House.ROOT))
                                        .filter(type -> !isWeb(type) && !isBoundary(type))
                                        .map(type -> House.room(member.getOwner()) + "."
                                                + member.getOwner().getSimpleName() + " <- " + House.room(type) + "."
                                                + type.getSimpleName())));
    }

    /** What is given and what is answered, down to the components of the records. An event is heard: nobody calls it. */
    @Test
    void a_boundary_speaks_of_typed_keys() {
        Outstanding.work("bare-keys")
                .hold(
                        "a bare key says not of what it is one, and two of them are mistaken for each other",
                        House.types()
                                .filter(BoundariesTest::isBoundary)
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> !isObserver(method))
                                .flatMap(BoundariesTest::bareKeys));
    }

    /**
     * A page calls as its user; these begin without a call. {@code @RunAs} names the role that a bean acts under.
     * {@code @PermitAll} says that there is none: it acts as whoever caused the event, or as nobody at start-up and on a
     * timer. {@code @RolesAllowed} narrows whose acts it hears.
     */
    @Test
    void what_starts_by_itself_says_under_which_role() {
        Stream<String> starting = House.types()
                .filter(type -> type.isAnnotatedWith(Startup.class))
                .filter(type -> !type.getMethods().isEmpty() && !saysItsRole(type))
                .map(type -> House.room(type) + "." + type.getSimpleName() + " starts");
        Stream<String> called = House.types()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isObserver(method) || method.isAnnotatedWith(Schedule.class))
                .filter(method -> !saysItsRole(method) && !saysItsRole(method.getOwner()))
                .map(method -> House.room(method.getOwner()) + "."
                        + method.getOwner().getSimpleName()
                        + (isObserver(method)
                                ? " hears "
                                        + method.getRawParameterTypes().get(0).getSimpleName()
                                : " is timed: " + method.getName()));
        Outstanding.work("roles")
                .hold("what nobody calls acts under a role that can be read", Stream.concat(starting, called));
    }

    private static Stream<JavaClass> given(JavaMember member) {
        Set<? extends JavaType> types = member instanceof JavaCodeUnit unit
                ? Set.copyOf(unit.getParameterTypes())
                : Set.of(((JavaField) member).getType());
        return types.stream().flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static Stream<String> bareKeys(JavaMethod method) {
        Stream<String> said = Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .anyMatch(BoundariesTest::isBareKey)
                ? Stream.of(House.room(method.getOwner()) + "."
                        + method.getOwner().getSimpleName() + "." + method.getName())
                : Stream.empty();
        return Stream.concat(said, crossing(method).stream().flatMap(BoundariesTest::bareComponents));
    }

    private static Stream<String> bareComponents(JavaClass record) {
        return record.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> isBareKey(field.getType()))
                .map(field -> House.room(record) + "."
                        + record.getName()
                                .substring(record.getPackageName().length() + 1)
                                .replace('$', '.') + ": " + field.getName());
    }

    private static boolean isBareKey(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.isEquivalentTo(UUID.class));
    }

    /** The records that a method takes and answers with, and those inside them. */
    private static Set<JavaClass> crossing(JavaMethod method) {
        Set<JavaClass> found = new LinkedHashSet<>();
        Deque<JavaType> asked = new ArrayDeque<>(method.getParameterTypes());
        asked.add(method.getReturnType());
        while (!asked.isEmpty()) {
            asked.pop().getAllInvolvedRawTypes().stream()
                    .flatMap(type -> Stream.concat(Stream.of(type), type.getSubclasses().stream()))
                    .filter(type -> type.isRecord() && type.getPackageName().startsWith(House.ROOT))
                    .filter(type -> !type.isAssignableTo(Key.class))
                    .filter(found::add)
                    .flatMap(record -> record.getFields().stream())
                    .map(JavaField::getType)
                    .forEach(asked::add);
        }
        return found;
    }

    private static boolean isBoundary(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class)
                && type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .allMatch(method -> saysWhoMayCall(method) || saysWhoMayCall(type));
    }

    private static boolean isObserver(JavaMethod method) {
        return method.getParameterAnnotations().stream()
                .flatMap(Set::stream)
                .map(JavaAnnotation::getRawType)
                .anyMatch(type -> type.isEquivalentTo(Observes.class) || type.isEquivalentTo(ObservesAsync.class));
    }

    private static boolean saysItsRole(CanBeAnnotated element) {
        return isAny(element, RunAs.class) || saysWhoMayCall(element);
    }

    private static boolean saysWhoMayCall(CanBeAnnotated element) {
        return isAny(element, RolesAllowed.class, PermitAll.class);
    }

    @SafeVarargs
    private static boolean isAny(CanBeAnnotated element, Class<? extends Annotation>... annotations) {
        return Stream.of(annotations).anyMatch(element::isAnnotatedWith);
    }

    private static boolean isWeb(JavaClass type) {
        return House.room(type).split("\\.", -1)[0].equals("web");
    }
}
