package org.throughline.uptake.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class Bm25Test {

    private static final List<String> TEXTS = List.of(
            "Ministers welcomed the joint reserve of minerals and the joint reserve of fuel.",
            "Minerals are traded.",
            "Nothing here.",
            "The joint declaration on fuel, minerals and food was signed in the capital by both governments.");

    private static final String QUESTION = "A joint reserve of minerals, minerals first";

    @Test
    void gives_the_scores_of_lucene_where_no_figures_at_large_are_held() throws IOException {
        float[] ours = new Bm25(
                        TEXTS.stream().map(text -> Terms.stems(text, "en")).toList(), new Commonness(0, Map.of()))
                .weigh(Terms.stems(QUESTION, "en"));
        float[] lucene = lucene();
        for (int i = 0; i < ours.length; i++) {
            // Lucene leaves the constant factor k1 + 1 out.
            assertThat(ours[i] / 2.2f).as("text %d", i).isCloseTo(lucene[i], Percentage.withPercentage(0.01));
        }
    }

    @Test
    void a_word_that_is_common_at_large_weighs_less() {
        List<List<String>> texts = List.of(List.of("cooper"), List.of("gallium"), List.of("x"));
        Bm25 bm25 = new Bm25(texts, new Commonness(1000, Map.of("cooper", 900)));
        float[] weights = bm25.weigh(List.of("cooper", "gallium"));
        assertThat(weights[1]).isGreaterThan(weights[0] * 2);
        assertThat(weights[2]).isZero();
    }

    @Test
    void the_figures_that_are_shipped_know_what_is_common_in_diplomatic_prose() {
        Commonness english = Commonness.in("en");
        assertThat(english.paragraphs()).isGreaterThan(3000);
        assertThat(english.having("cooper")).isGreaterThan(english.having("gallium") + 100);
        assertThat(Commonness.in("ja").paragraphs()).isZero();
    }

    private static float[] lucene() throws IOException {
        float[] scores = new float[TEXTS.size()];
        try (EnglishAnalyzer analyzer = new EnglishAnalyzer();
                ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (String text : TEXTS) {
                    Document document = new Document();
                    document.add(new TextField("text", text, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new BM25Similarity());
                for (ScoreDoc found : searcher.search(
                                new QueryBuilder(analyzer).createBooleanQuery("text", QUESTION), 10)
                        .scoreDocs) {
                    scores[found.doc] = found.score;
                }
            }
        }
        return scores;
    }
}
