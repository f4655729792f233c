package org.throughline.instrument.importing;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was typed into a form, as one text: a line for each value. */
final class DraftFields {

    private DraftFields() {}

    static String encoded(Map<String, List<String>> fields) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(fields)
                .forEach((name, values) -> values.forEach(value -> lines.add(code(name) + "=" + code(value))));
        return String.join("\n", lines);
    }

    static Map<String, List<String>> decoded(String lines) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int sign = line.indexOf('=');
            fields.computeIfAbsent(plain(line.substring(0, sign)), name -> new ArrayList<>())
                    .add(plain(line.substring(sign + 1)));
        });
        return fields;
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
