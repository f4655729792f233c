package org.throughline.web.acts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whatever changes something, read off the classes of the module as {@code POST /{lang}/s/new}. */
final class Act {

    private static final Class<?>[] VERBS = {POST.class, PUT.class, PATCH.class, DELETE.class};

    /** A choice of words in an address, other than that of the language. */
    private static final Pattern EITHER = Pattern.compile("\\{(?!lang)[a-z]+:([a-z]+(?:\\|[a-z]+)+)}");

    private Act() {}

    /** All acts of pages, API and servlets, by address. */
    static TreeSet<String> all() {
        TreeSet<String> acts = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.throughline.web").stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .flatMap(method -> Stream.concat(resource(type, method), servlet(type, method))))
                        .forEach(acts::add);
        return acts;
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> resource(Class<?> type, Method method) {
        @Nullable Path path = type.getAnnotation(Path.class);
        if (path == null) {
            return Stream.empty();
        }
        return Arrays.stream(VERBS)
                .filter(verb -> method.isAnnotationPresent((Class<? extends Annotation>) verb))
                .flatMap(verb -> each(path.value())
                        .map(below -> verb.getSimpleName() + " " + address(below, method.getAnnotation(Path.class))));
    }

    private static Stream<String> servlet(Class<?> type, Method method) {
        boolean acts = method.getName().matches("do(Post|Put|Patch|Delete)");
        return Optional.ofNullable(type.getAnnotation(WebServlet.class)).filter(servlet -> acts).stream()
                .flatMap(servlet -> Arrays.stream(servlet.value()))
                .map(address -> method.getName().substring(2).toUpperCase(Locale.ROOT) + " " + address);
    }

    /** An address with a choice of words in it is as many addresses. */
    private static Stream<String> each(String address) {
        Matcher either = EITHER.matcher(address);
        return either.find()
                ? Arrays.stream(either.group(1).split("\\|")).map(word -> address.replace(either.group(), word))
                : Stream.of(address);
    }

    private static String address(String type, @Nullable Path method) {
        String whole = "/" + type + (method == null ? "" : "/" + method.value());
        String address = whole.replaceAll("\\{\\s*([a-zA-Z]+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}")
                .replaceAll("/+", "/");
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
