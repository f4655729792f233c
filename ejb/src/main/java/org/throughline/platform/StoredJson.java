package org.throughline.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/**
 * The JSON in which a column keeps a record, or a list of them: a member for each component, none where a component is
 * null. Whoever renames a component or a constant has what is stored renamed too. The record is public, as JSON-B asks.
 * Safe for use by several threads.
 */
public final class StoredJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private StoredJson() {}

    public static String of(Object value) {
        return JSON.toJson(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.fromJson(json, type);
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T> list(String json, Class<T> element) {
        return List.of((T[]) JSON.fromJson(json, element.arrayType()));
    }
}
