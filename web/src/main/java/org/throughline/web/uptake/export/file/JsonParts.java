package org.throughline.web.uptake.export.file;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.throughline.language.Bilingual;
import org.throughline.platform.key.Key;

/** Texts and keys as data. */
final class JsonParts {

    private JsonParts() {}

    static List<String> keys(List<? extends Key> keys) {
        return keys.stream().map(Object::toString).toList();
    }

    static JsonArrayBuilder strings(List<String> all) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(array::add);
        return array;
    }

    static JsonObjectBuilder both(Bilingual text) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (!text.en().isEmpty()) {
            object.add("en", text.en());
        }
        if (!text.ja().isEmpty()) {
            object.add("ja", text.ja());
        }
        return text.older() == null ? object : object.add("older", text.older().code());
    }
}
