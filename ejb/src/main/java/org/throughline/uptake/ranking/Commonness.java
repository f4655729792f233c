package org.throughline.uptake.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * In how many paragraphs of diplomatic prose a word stands. Within one instrument everything is rare; these figures say
 * which words are rare at large.
 *
 * @param paragraphs how many were counted
 * @param having how many of them have a stem; what is not listed stood in one or in none
 */
record Commonness(int paragraphs, Map<String, Integer> having) {

    private static final Commonness UNKNOWN = new Commonness(0, Map.of());
    private static final Commonness ENGLISH = read("words_en.tsv");

    /** The figures of a language; none are held but for English. */
    static Commonness in(String language) {
        return language.equals("en") ? ENGLISH : UNKNOWN;
    }

    int having(String stem) {
        return having.getOrDefault(stem, 0);
    }

    private static Commonness read(String name) {
        try (InputStream file = Objects.requireNonNull(Commonness.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            int paragraphs = Integer.parseInt(lines.readLine());
            Map<String, Integer> having = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                having.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            }
            return new Commonness(paragraphs, Map.copyOf(having));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
