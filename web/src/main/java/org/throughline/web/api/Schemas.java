package org.throughline.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The schemas of the records that the API answers with, read off their components. */
final class Schemas {

    private static final Map<Type, Map<String, Object>> PLAIN = Map.of(
            String.class, Map.of("type", "string"),
            boolean.class, Map.of("type", "boolean"),
            int.class, Map.of("type", "integer", "format", "int32"),
            Integer.class, Map.of("type", "integer", "format", "int32"),
            long.class, Map.of("type", "integer", "format", "int64"),
            UUID.class, Map.of("type", "string", "format", "uuid"),
            LocalDate.class, Map.of("type", "string", "format", "date"),
            Object.class, Map.of());

    private final Map<String, Map<String, Object>> named = new TreeMap<>();
    private final Map<String, Class<?>> records = new TreeMap<>();

    /** @throws IllegalArgumentException if the API answers with something that is not described here */
    Map<String, Object> of(Type type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return Map.of("type", "array", "items", of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return Map.of("type", "object", "additionalProperties", of(generic.getActualTypeArguments()[1]));
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return reference(record);
        }
        throw new IllegalArgumentException("the API does not answer with " + type);
    }

    /** By name. */
    Map<String, Map<String, Object>> named() {
        return named;
    }

    /** The record behind each schema. */
    Map<String, Class<?>> records() {
        return records;
    }

    /** What a resource is about: {@code Recommendation} of {@code RecommendationApi}. */
    static String stem(Class<?> resource) {
        return resource.getSimpleName().replaceFirst("Api$", "");
    }

    static Map<String, Object> to(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> reference(Class<?> record) {
        String name = name(record);
        Class<?> known = records.putIfAbsent(name, record);
        if (known == null) {
            named.put(name, describe(record));
        } else if (known != record) {
            throw new IllegalArgumentException(known + " and " + record + " would be one schema");
        }
        return to(name);
    }

    private Map<String, Object> describe(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        return Map.of("type", "object", "properties", properties, "required", required);
    }

    private static String name(Class<?> record) {
        Class<?> around = record.getEnclosingClass();
        String stem = around == null ? "" : stem(around);
        return record.getSimpleName().startsWith(stem) ? record.getSimpleName() : stem + record.getSimpleName();
    }
}
