package org.throughline.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.web.guard.Access;

/**
 * An endpoint of the API as it is declared.
 *
 * @param path with its variables in braces, their patterns taken off
 * @param verb in small letters
 */
record Operation(String path, String verb, String id, String summary, Access access, Type answer, List<Asked> asked) {

    static final String ROOT = "/api/v1";

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*([a-zA-Z]+)\\s*(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** A variable of the path or the query. */
    record Asked(String name, boolean inPath, String otherwise) {}

    /** The endpoints that a resource declares; none if it is no part of the API. */
    static Stream<Operation> of(Class<?> resource) {
        Path root = resource.getAnnotation(Path.class);
        if (root == null || !root.value().startsWith(ROOT)) {
            return Stream.empty();
        }
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).stream().map(verb -> of(resource, root.value(), method, verb)));
    }

    private static Operation of(Class<?> resource, String root, Method method, String verb) {
        Path below = method.getAnnotation(Path.class);
        String declared = (root + (below == null ? "" : "/" + below.value())).replaceAll("(?<!:)/+", "/");
        String path = VARIABLE.matcher(declared).replaceAll("{$1}");
        Says says = method.getAnnotation(Says.class);
        return new Operation(
                path,
                verb,
                Schemas.stem(resource).toLowerCase(Locale.ROOT) + "." + method.getName(),
                says == null ? "" : says.value(),
                method.getAnnotation(Access.class),
                method.getGenericReturnType(),
                Stream.concat(variables(path), queries(method)).toList());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static Stream<Asked> variables(String path) {
        return VARIABLE.matcher(path).results().map((var found) -> new Asked(found.group(1), true, ""));
    }

    private static Stream<Asked> queries(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .map(Operation::query);
    }

    private static Asked query(Parameter parameter) {
        DefaultValue otherwise = parameter.getAnnotation(DefaultValue.class);
        return new Asked(
                parameter.getAnnotation(QueryParam.class).value(), false, otherwise == null ? "" : otherwise.value());
    }
}
