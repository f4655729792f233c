package org.throughline.measure;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.uptake.nearness.Meaning;
import org.throughline.uptake.ranking.Candidate;
import org.throughline.uptake.ranking.Piece;
import org.throughline.uptake.ranking.Ranked;
import org.throughline.uptake.ranking.Ranker;

/**
 * {@code mvn -Pbench -Dbenchmark=Alignment}: whether a recommendation leads to the same clauses in Japanese as in English,
 * on the recommendations and the declaration of 2026 that the demo data hold in both; and how well each language finds
 * what their illustrative codings name. A dozen recommendations: a look, no measurement.
 */
public final class Alignment {

    private static final String INSTRUMENT = "economic-security-cooperation-2026";
    private static final Set<String> CLAUSES = Set.of("operative", "preambular");
    private static final int FIRST = 5;

    private final Ranker ranker;
    private final List<Candidate> clauses = new ArrayList<>();
    private final Map<String, Map<String, String>> recommendations = new HashMap<>();
    private final Map<String, Map<String, Integer>> found = new HashMap<>();

    private Alignment(Ranker ranker) throws IOException {
        this.ranker = ranker;
        objects(read("instruments"), "instruments").stream()
                .filter(instrument -> instrument.getString("slug").equals(INSTRUMENT))
                .forEach(instrument -> clauses(
                        instrument.getJsonObject("expression").getJsonArray("provisions"),
                        new Piece("", ""),
                        new Piece("", "")));
        objects(read("recommendations"), "recommendations").forEach(this::recommendation);
        objects(read("coding"), "mappings").forEach(this::mapping);
    }

    public static void main(String[] arguments) throws IOException {
        Meaning meaning = new Meaning(true, 1000);
        try {
            new Alignment(new Ranker(meaning)).run();
        } finally {
            meaning.close();
        }
    }

    private void run() {
        int same = 0;
        int among = 0;
        for (Map<String, String> texts : recommendations.values()) {
            String english = rank(texts, Set.of("en")).getFirst();
            List<String> japanese = rank(texts, Set.of("ja"));
            same += japanese.getFirst().equals(english) ? 1 : 0;
            among += japanese.subList(0, FIRST).contains(english) ? 1 : 0;
        }
        System.out.printf(
                "of %d recommendations the Japanese text puts the clause first that the English one does: %d; among the first %d: %d%n",
                recommendations.size(), same, FIRST, among);
        for (Set<String> languages : List.of(Set.of("en"), Set.of("ja"), Set.of("en", "ja"))) {
            System.out.printf(
                    "nDCG@5 of %d illustrative codings, asked in %s: %.3f%n", found.size(), languages, gain(languages));
        }
    }

    private double gain(Set<String> languages) {
        return found.entrySet().stream()
                .mapToDouble(coded -> Figures.of(
                                rank(recommendations.getOrDefault(coded.getKey(), Map.of()), languages),
                                coded.getValue())
                        .gain5())
                .average()
                .orElse(0);
    }

    private List<String> rank(Map<String, String> texts, Set<String> languages) {
        Map<String, String> question = texts.entrySet().stream()
                .filter(text -> languages.contains(text.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ranker.rank(question, clauses, clauses.size()).stream()
                .map(Ranked::key)
                .toList();
    }

    /** Takes the clauses in, each under the headings above it in its language. */
    private void clauses(JsonArray provisions, Piece english, Piece japanese) {
        for (JsonObject provision : provisions.getValuesAs(JsonObject.class)) {
            Piece en = new Piece(english.heading(), words(provision, "en"));
            Piece ja = new Piece(japanese.heading(), words(provision, "ja"));
            JsonArray below = provision.getJsonArray("children");
            if (CLAUSES.contains(provision.getString("kind"))) {
                clauses.add(new Candidate(provision.getString("printedNumber"), Map.of("en", en, "ja", ja)));
            } else {
                clauses(below, heading(en), heading(ja));
            }
        }
    }

    private static Piece heading(Piece piece) {
        return new Piece((piece.heading() + "\n" + piece.words()).strip(), "");
    }

    /** The words of a provision and of all below it. */
    private static String words(JsonObject provision, String language) {
        StringBuilder words = new StringBuilder(provision.getJsonObject("text").getString(language));
        if (CLAUSES.contains(provision.getString("kind"))
                || provision.getString("kind").equals("item")) {
            provision.getJsonArray("children").getValuesAs(JsonObject.class).forEach(child -> words.append('\n')
                    .append(words(child, language)));
        }
        return words.toString();
    }

    private void recommendation(JsonObject made) {
        JsonObject texts = made.getJsonArray("wordings")
                .getValuesAs(JsonObject.class)
                .getLast()
                .getJsonObject("texts");
        if (texts.containsKey("en") && texts.containsKey("ja")) {
            recommendations.put(
                    made.getString("code"),
                    Map.of(
                            "en", texts.getJsonObject("en").getString("text"),
                            "ja", texts.getJsonObject("ja").getString("text")));
        }
    }

    private void mapping(JsonObject mapping) {
        Map<String, Integer> named = objects(mapping, "codings").stream()
                .flatMap(coding -> objects(coding, "findings").stream())
                .collect(Collectors.toMap(
                        finding -> finding.getString("printedNumber"), finding -> 1, (one, other) -> one));
        if (!named.isEmpty()) {
            found.put(mapping.getString("recommendation"), named);
        }
    }

    private static List<JsonObject> objects(JsonObject holder, String name) {
        return holder.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    private static JsonObject read(String name) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of("docker/demo", name + ".json")))) {
            return reader.readObject();
        }
    }
}
