package org.throughline.uptake.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text as a language has them: reduced to their stems, the empty ones left out. */
final class Terms {

    /** Analysers are made to be shared; that for Japanese brings a dictionary. */
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private static final Analyzer FRENCH = new FrenchAnalyzer();
    private static final Analyzer OTHER = new StandardAnalyzer();

    private Terms() {}

    /** Made when the first Japanese text comes. */
    private static final class Japanese {
        private static final Analyzer ANALYZER = new JapaneseAnalyzer();
    }

    /** A word in its place. */
    record Term(String stem, Span at) {}

    static List<Term> of(String text, String language) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = analyzer(language).tokenStream("text", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(stem.toString(), new Span(place.startOffset(), place.endOffset())));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    static List<String> stems(String text, String language) {
        return of(text, language).stream().map(Term::stem).toList();
    }

    private static Analyzer analyzer(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "ja" -> Japanese.ANALYZER;
            case "fr" -> FRENCH;
            default -> OTHER;
        };
    }
}
