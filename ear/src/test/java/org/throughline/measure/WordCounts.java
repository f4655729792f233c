package org.throughline.measure;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Counts in how many paragraphs each stem stands: what made {@code words_en.tsv} of the ranking out of paragraphs of
 * joint statements. Stems that stand in one paragraph alone are left out.
 */
public final class WordCounts {

    private WordCounts() {}

    /** @param arguments a file of paragraphs, one {@code {"text": …}} a line, and the file to be written */
    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> having = new TreeMap<>();
        int paragraphs = 0;
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]));
                Analyzer analyzer = new EnglishAnalyzer()) {
            for (String line : (Iterable<String>) lines::iterator) {
                for (String stem : stems(analyzer, text(line))) {
                    having.merge(stem, 1, Integer::sum);
                }
                paragraphs++;
            }
        }
        List<String> table = having.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(count -> count.getKey() + "\t" + count.getValue())
                .toList();
        Files.writeString(Path.of(arguments[1]), paragraphs + "\n" + String.join("\n", table) + "\n");
    }

    private static String text(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject().getString("text");
        }
    }

    private static Set<String> stems(Analyzer analyzer, String text) throws IOException {
        Set<String> stems = new HashSet<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(stem.toString());
            }
            stream.end();
        }
        return stems;
    }
}
