package org.throughline.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What was once kept as lines of words between spaces, as the JSON in which it is kept now. */
final class OldLines {

    private OldLines() {}

    /** A map into a source: four numbers a line. */
    static String map(String lines) {
        return Json.createObjectBuilder()
                .add("segments", each(lines, OldLines::segment))
                .build()
                .toString();
    }

    /** Passages of a report: kind, level, three offsets and, if there is one, the printed number. */
    static String blocks(String lines) {
        return each(lines, OldLines::block).build().toString();
    }

    /** Provisions: kind, level of the heading or a dash, depth, three offsets and, if there is one, the printed number. */
    static String pieces(String lines) {
        return each(lines, OldLines::piece).build().toString();
    }

    /** Of an import or a report: act, place and an encoded value that may be empty. */
    static String mends(String lines) {
        return each(lines, OldLines::mend).build().toString();
    }

    /** Of a form, a line a value: the encoded name of the field, an equals sign, the encoded value. */
    static String fields(String lines) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int sign = line.indexOf('=');
            values.computeIfAbsent(plain(line.substring(0, sign)), name -> new ArrayList<>())
                    .add(plain(line.substring(sign + 1)));
        });
        JsonObjectBuilder typed = Json.createObjectBuilder();
        values.forEach((name, all) -> typed.add(name, Json.createArrayBuilder(all)));
        return Json.createObjectBuilder().add("typed", typed).build().toString();
    }

    private static JsonArrayBuilder each(String lines, Function<String, JsonObjectBuilder> reading) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        lines.lines().map(reading).forEach(all::add);
        return all;
    }

    private static JsonObjectBuilder segment(String line) {
        String[] words = line.split(" ", 4);
        return Json.createObjectBuilder()
                .add("length", Integer.parseInt(words[1]))
                .add("rawLength", Integer.parseInt(words[3]))
                .add("rawStart", Integer.parseInt(words[2]))
                .add("start", Integer.parseInt(words[0]));
    }

    private static JsonObjectBuilder block(String line) {
        String[] words = line.split(" ", 6);
        return passage(words, 2).add("level", Integer.parseInt(words[1]));
    }

    private static JsonObjectBuilder piece(String line) {
        String[] words = line.split(" ", 7);
        JsonObjectBuilder piece = passage(words, 3).add("depth", Integer.parseInt(words[2]));
        return words[1].equals("-") ? piece : piece.add("headingLevel", Integer.parseInt(words[1]));
    }

    /** @param from where the three offsets begin */
    private static JsonObjectBuilder passage(String[] words, int from) {
        JsonObjectBuilder passage = Json.createObjectBuilder()
                .add("end", Integer.parseInt(words[from + 2]))
                .add("kind", constant(words[0]))
                .add("start", Integer.parseInt(words[from]))
                .add("wordsStart", Integer.parseInt(words[from + 1]));
        return words.length > from + 3 ? passage.add("number", words[from + 3]) : passage;
    }

    private static JsonObjectBuilder mend(String line) {
        String[] words = line.split(" ", 3);
        return Json.createObjectBuilder()
                .add("act", constant(words[0]))
                .add("at", Integer.parseInt(words[1]))
                .add("value", plain(words[2]));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, UTF_8);
    }
}
