package org.throughline.web.acts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An act and its answer to each of the six questions. In the file a row may stand for several acts, one a line, with the
 * answers indented below; a line that begins with {@code #} is a remark.
 *
 * @param answers by question; several where more than one thing holds it
 */
record Row(String act, Map<String, List<Row.Answer>> answers) {

    static final List<String> QUESTIONS = List.of("stale", "published", "language", "person", "frame", "elsewhere");

    static List<Row> read(String file) {
        List<Row> rows = new ArrayList<>();
        List<String> acts = new ArrayList<>();
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        for (String line : file.lines().filter(each -> !each.startsWith("#")).toList()) {
            if (!line.startsWith(" ") && !answers.isEmpty()) {
                acts.forEach(act -> rows.add(new Row(act, new LinkedHashMap<>(answers))));
                acts.clear();
                answers.clear();
            }
            if (line.startsWith(" ")) {
                String[] parts = line.strip().split("\\s+", 2);
                answers.put(parts[0], Answer.all(parts.length > 1 ? parts[1] : ""));
            } else if (!line.isBlank()) {
                acts.add(line.strip());
            }
        }
        acts.forEach(act -> rows.add(new Row(act, new LinkedHashMap<>(answers))));
        return rows;
    }

    List<Answer> given() {
        return answers.values().stream().flatMap(List::stream).toList();
    }

    /**
     * What holds an act to a question.
     *
     * @param kind {@code refuses}, {@code fault} and {@code doubt} with a code of the application, {@code test} with a
     *     class and a method, {@code because} with the reason for which the question does not arise, {@code open} with
     *     what is still wanted
     */
    record Answer(String kind, String says) {

        static List<Answer> all(String text) {
            return Arrays.stream(text.split(";\\s*(?=(?:refuses|fault|doubt|test|because|open) )"))
                    .map(Answer::of)
                    .toList();
        }

        static Answer of(String text) {
            String[] parts = text.strip().split("\\s+", 2);
            return new Answer(parts[0], parts.length > 1 ? parts[1] : "");
        }

        boolean isHeld() {
            return !kind.equals("because") && !kind.equals("open");
        }

        @Override
        public String toString() {
            return kind + " " + says;
        }
    }
}
