package org.throughline.measure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Questions, documents, and which document answers which question: {@code queries.jsonl}, {@code documents.jsonl} and
 * {@code qrels.jsonl} of a folder.
 *
 * @param questions those that have an answer
 * @param grades by question and document, above 0
 */
record QuestionSet(
        String name, List<Question> questions, List<Document> documents, Map<String, Map<String, Integer>> grades) {

    /** What is asked. */
    record Question(String id, String text) {}

    /** What may answer it; the title is empty where there is none. */
    record Document(String id, String title, String text) {}

    /** The sets in the folders of a folder, by name. */
    static List<QuestionSet> in(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(set -> Files.exists(set.resolve("qrels.jsonl")))
                    .sorted()
                    .map(QuestionSet::read)
                    .toList();
        }
    }

    private static QuestionSet read(Path folder) {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        for (JsonObject link : lines(folder.resolve("qrels.jsonl"))) {
            if (link.getInt("grade", 1) > 0) {
                grades.computeIfAbsent(link.getString("query"), query -> new LinkedHashMap<>())
                        .put(link.getString("doc"), link.getInt("grade", 1));
            }
        }
        List<Question> questions = lines(folder.resolve("queries.jsonl")).stream()
                .map(line -> new Question(line.getString("id"), line.getString("text")))
                .filter(question -> grades.containsKey(question.id()))
                .toList();
        List<Document> documents = lines(folder.resolve("documents.jsonl")).stream()
                .map(line -> new Document(line.getString("id"), line.getString("title", ""), line.getString("text")))
                .toList();
        return new QuestionSet(String.valueOf(folder.getFileName()), questions, documents, grades);
    }

    private static List<JsonObject> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> {
                        try (JsonReader reader = Json.createReader(new StringReader(line))) {
                            return reader.readObject();
                        }
                    })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
