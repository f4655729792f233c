package org.throughline.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What one gets without any work: Lucene's BM25 with its English analyser over title and text. */
final class PlainLucene implements AutoCloseable {

    private static final String TEXT = "text";

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainLucene(List<QuestionSet.Document> documents) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (QuestionSet.Document document : documents) {
                Document made = new Document();
                made.add(new StoredField("id", document.id()));
                made.add(new TextField(TEXT, document.title() + "\n" + document.text(), Field.Store.NO));
                writer.addDocument(made);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** Keys of the best documents in order. */
    List<String> rank(String question, int most) throws IOException {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
        List<String> order = new ArrayList<>();
        if (query != null) {
            for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
                order.add(searcher.storedFields().document(found.doc).get("id"));
            }
        }
        return order;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
