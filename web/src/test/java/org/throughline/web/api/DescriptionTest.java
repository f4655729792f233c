package org.throughline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The document says what the endpoints do, all of it and nothing else. */
class DescriptionTest {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.throughline.web")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private final Description description = new Description(CLASSES);
    private final Map<String, Object> document =
            description.document("https://here", "https://realm", "throughline-api");

    @Test
    void every_endpoint_of_the_api_is_in_the_document_and_nothing_else() {
        Set<String> described = new TreeSet<>();
        in(document, "paths")
                .forEach((path, verbs) -> in(verbs).keySet().forEach(verb -> described.add(verb + " " + path)));
        assertThat(described)
                .isEqualTo(declared())
                .contains("get /api/v1/openapi.json")
                .hasSizeGreaterThan(4);
    }

    @Test
    void every_endpoint_says_what_it_answers_and_who_may_ask() {
        assertThat(description.operations()).allSatisfy(operation -> {
            assertThat(operation.summary()).as(operation.path()).isNotBlank();
            Map<String, Object> verb =
                    in(in(in(document, "paths").get(operation.path())).get(operation.verb()));
            assertThat(in(verb, "responses").containsKey("401"))
                    .isEqualTo(!operation.access().anyone());
        });
    }

    @Test
    void the_properties_of_a_schema_are_the_components_of_its_record() {
        Map<String, Object> schemas = in(in(document, "components"), "schemas");
        Map<String, Class<?>> records = description.schemas().records();
        assertThat(schemas.keySet())
                .isEqualTo(Stream.concat(records.keySet().stream(), Stream.of("Problem"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        records.forEach((name, record) -> {
            List<String> components = Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            assertThat(in(in(schemas.get(name)), "properties").keySet())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(components);
        });
    }

    @Test
    void every_node_writes_the_same_document_to_the_byte() {
        assertThat(document).isInstanceOf(java.util.TreeMap.class);
        assertThat(in(document, "info")).isInstanceOf(java.util.TreeMap.class);
        assertThat(document.toString())
                .isEqualTo(new Description(CLASSES.reversed())
                        .document("https://here", "https://realm", "throughline-api")
                        .toString());
    }

    @Test
    void what_may_be_absent_is_not_required() {
        Map<String, Object> schemas = in(in(document, "components"), "schemas");
        assertThat(in(schemas.get("InstrumentListed")).get("required"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("slug", "title")
                .doesNotContain("signedOn");
    }

    @Test
    void every_variable_of_an_address_is_a_parameter_with_a_meaning() {
        assertThat(description.operations()).allSatisfy(operation -> {
            List<String> names =
                    operation.asked().stream().map(Operation.Asked::name).toList();
            assertThat(Arrays.stream(operation.path().split("/"))
                            .filter(part -> part.startsWith("{"))
                            .map(part -> part.substring(1, part.length() - 1)))
                    .allMatch(names::contains);
            Map<String, Object> verb =
                    in(in(in(document, "paths").get(operation.path())).get(operation.verb()));
            assertThat((List<?>) verb.get("parameters"))
                    .allSatisfy(parameter -> assertThat((String) in(parameter).get("description"))
                            .isNotBlank());
        });
    }

    private static Set<String> declared() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> type : CLASSES) {
            String root = type.getAnnotation(Path.class).value();
            for (Method method : type.getDeclaredMethods()) {
                Path below = method.getAnnotation(Path.class);
                String path = root + (below == null ? "" : "/" + below.value());
                if (path.startsWith("/api/v1")) {
                    verbs(method).forEach(verb -> declared.add(verb + " " + path));
                }
            }
        }
        return declared;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(each -> each.value().toLowerCase(java.util.Locale.ROOT));
    }

    private static Map<String, Object> in(Map<String, Object> map, String key) {
        return in(map.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(@Nullable Object map) {
        return (Map<String, Object>) Objects.requireNonNull(map);
    }
}
