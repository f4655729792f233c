package org.throughline.assembled;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.identity.MemberRole;
import org.throughline.web.guard.Access;

/**
 * A declared endpoint, read off the classes of the web module.
 *
 * @param template its address with variables in braces, their patterns taken off
 * @param contentType of the body that it takes
 * @param isPage whether it answers with a page, and not with a file or data
 */
public record Endpoint(String method, String template, Access access, String contentType, boolean isPage) {

    /** A choice of words in an address, other than that of the language. */
    private static final Pattern EITHER = Pattern.compile("\\{(?!lang)[a-z]+:([a-z]+(?:\\|[a-z]+)+)}");

    public static List<Endpoint> all() {
        return new ClassFileImporter()
                .importPackages("org.throughline.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(
                                type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> of(type, method)))
                        .sorted(Comparator.comparing(Endpoint::template).thenComparing(Endpoint::method))
                        .toList();
    }

    public boolean isApi() {
        return template.startsWith("/api/");
    }

    public boolean isScoped() {
        return template.contains("{series}");
    }

    boolean needsMembership() {
        return access.members().length > 0;
    }

    public boolean admits(Set<String> roles) {
        return Arrays.stream(access.roles()).anyMatch(roles::contains);
    }

    boolean admitsMember(Set<MemberRole> roles) {
        return !needsMembership() || Arrays.stream(access.members()).anyMatch(roles::contains);
    }

    /** @param values of the variables by name, or of an end of the address as {@code sides/{heading}} */
    public String address(Map<String, String> values) {
        String address = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            String key = value.getKey();
            address = address.replace(key.endsWith("}") ? key : "{" + key + "}", value.getValue());
        }
        return address;
    }

    /** A body that is well-formed and says nothing but keys of records that are not. */
    String body(UUID key) {
        if (contentType.startsWith("multipart/")) {
            return "--b\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n" + key + "\r\n--b--\r\n";
        }
        return contentType.contains("json")
                ? "{}"
                : "id=" + key + "&participation=" + key + "&version=0&clause=cl_1&verdict=rejected";
    }

    @Override
    public String toString() {
        return method + " " + template;
    }

    private static Stream<Endpoint> of(Class<?> type, Method method) {
        return Stream.<Class<? extends Annotation>>of(GET.class, POST.class, PUT.class, DELETE.class)
                .filter(method::isAnnotationPresent)
                .flatMap(verb -> each(type.getAnnotation(Path.class).value())
                        .map(address -> new Endpoint(
                                verb.getSimpleName(),
                                join(address, method.getAnnotation(Path.class)),
                                Objects.requireNonNull(method.getAnnotation(Access.class), method.toString()),
                                contentType(method),
                                !method.isAnnotationPresent(Produces.class))));
    }

    /** An address with a choice of words in it is as many addresses. */
    private static Stream<String> each(String address) {
        Matcher either = EITHER.matcher(address);
        return either.find()
                ? Arrays.stream(either.group(1).split("\\|")).map(word -> address.replace(either.group(), word))
                : Stream.of(address);
    }

    private static String contentType(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        String type = consumes == null ? "application/x-www-form-urlencoded" : consumes.value()[0];
        return type.startsWith("multipart/") ? type + "; boundary=b" : type;
    }

    private static String join(String type, @org.jspecify.annotations.Nullable Path method) {
        String below = method == null ? "" : "/" + method.value();
        String whole = ("/" + type + below).replaceAll("\\{\\s*([a-zA-Z]+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        String address = whole.replaceAll("/+", "/");
        return address.length() > 1 && address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
