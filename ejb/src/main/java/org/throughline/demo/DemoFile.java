package org.throughline.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;

/** Reads the files of the demo data. */
final class DemoFile {

    private DemoFile() {}

    static JsonObject read(Path folder, String name) {
        try (Reader text = Files.newBufferedReader(folder.resolve(name));
                JsonReader json = Json.createReader(text)) {
            return json.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<JsonObject> objects(JsonObject object, String name) {
        JsonArray array = object.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    static List<String> strings(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    /** {@code {"en": …, "ja": …}}; empty where the file has none. */
    static Bilingual both(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value instanceof JsonObject text
                ? new Bilingual(text.getString("en"), text.getString("ja"))
                : Bilingual.NONE;
    }

    static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }
}
