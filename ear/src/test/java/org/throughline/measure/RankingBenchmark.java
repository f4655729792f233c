package org.throughline.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.lucene.util.VectorUtil;
import org.throughline.uptake.nearness.Meaning;
import org.throughline.uptake.ranking.Candidate;
import org.throughline.uptake.ranking.Piece;
import org.throughline.uptake.ranking.Ranker;

/**
 * {@code mvn -Pbench}: one recommendation against 10², 10³, 10⁴ and 10⁵ provisions of one sentence each, beside the bare
 * calls of the libraries that do as much: the question through the model once, the product with the direction of every
 * provision and of every sentence, and two searches of Lucene. Each round runs control, ours, control, each the median of
 * several questions never asked before; the ratio is that of ours to the mean of both controls. Where the two controls of a
 * round differ by more than 1.3 times in the median the figure is inconclusive. Beyond 10⁴ provisions the sentences repeat,
 * since the model would read new ones for minutes; both sides have the same ones.
 */
public final class RankingBenchmark {

    private static final int ROUNDS = 9;
    private static final int QUESTIONS = 5;
    private static final int WARM = 20;
    private static final int DIFFERENT = 10_000;
    private static final int MOST = 10;
    private static final String[] WORDS =
            """
            supply chain mineral critical energy security economic coercion resilience partner government joint reserve
            warning early investment screening cyber exercise research student exchange infrastructure region standard
            trade agreement dialogue minister official report fund project cable hydrogen battery semiconductor export
            control share information risk market develop capacity support develop build strengthen review establish
            """
                    .strip()
                    .split("\\s+");

    private final Random random = new Random(1);
    private final Meaning meaning = new Meaning(true, 250_000);

    private final List<String> sentences = new ArrayList<>();

    private RankingBenchmark() {
        for (int i = 0; i < DIFFERENT; i++) {
            sentences.add(sentence() + " " + i + ".");
        }
    }

    /** @param arguments the sizes, if not all four */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = arguments.length == 0 || arguments[0].isBlank()
                ? List.of(100, 1000, 10_000, 100_000)
                : Arrays.stream(arguments[0].split(",")).map(Integer::valueOf).toList();
        RankingBenchmark benchmark = new RankingBenchmark();
        try {
            System.out.printf("%10s %12s %12s %8s  %s%n", "provisions", "bare ms", "ours ms", "ratio", "");
            for (int size : sizes) {
                benchmark.run(size);
            }
        } finally {
            benchmark.meaning.close();
        }
    }

    private void run(int size) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        List<QuestionSet.Document> documents = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String text = sentences.get(i % DIFFERENT);
            candidates.add(new Candidate(String.valueOf(i), Map.of("en", new Piece("", text))));
            documents.add(new QuestionSet.Document(String.valueOf(i), "", text));
        }
        List<float[]> directions =
                meaning.of(documents.stream().map(QuestionSet.Document::text).toList());
        Ranker ranker = new Ranker(meaning);
        try (PlainLucene lucene = new PlainLucene(documents)) {
            Consumer<String> bare = question -> bare(question, directions, lucene);
            Consumer<String> ours = question -> ranker.rank(Map.of("en", question), candidates, MOST);
            for (int i = 0; i < WARM; i++) {
                once(bare);
                once(ours);
            }
            report(size, bare, ours);
        }
    }

    private void report(int size, Consumer<String> bare, Consumer<String> ours) {
        Ratio ratio = Ratio.of(ROUNDS, () -> time(bare), () -> time(ours));
        System.out.printf(
                "%10d %12.2f %12.2f %8.2f  %s%n", size, ratio.control(), ratio.ours(), ratio.ratio(), ratio.doubt());
    }

    private void bare(String question, List<float[]> directions, PlainLucene lucene) {
        try {
            float[] direction = meaning.of(List.of(question)).getFirst();
            float[] products = new float[directions.size()];
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i < products.length; i++) {
                    products[i] = VectorUtil.dotProduct(directions.get(i), direction);
                }
                lucene.rank(question, MOST);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Milliseconds for a new question, in the median of several. */
    private double time(Consumer<String> run) {
        double[] times = new double[QUESTIONS];
        Arrays.setAll(times, i -> once(run));
        Arrays.sort(times);
        return times[QUESTIONS / 2];
    }

    private double once(Consumer<String> run) {
        String question = sentence() + " and " + sentence();
        long start = System.nanoTime();
        run.accept(question);
        return (System.nanoTime() - start) / 1e6;
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder("The governments will");
        for (int i = 0; i < 8; i++) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.toString();
    }
}
