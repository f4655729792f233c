package org.throughline.uptake.nearness;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The sentence model all-MiniLM-L6-v2 (Reimers and Gurevych 2019, "Sentence-BERT"), quantised to bytes, which turns an
 * English text of up to 128 pieces into a direction in 384 dimensions: the mean of the vectors of its pieces, of length
 * one. One text at a time, since in a quantised model texts that go together change each other's figures.
 */
final class SentenceModel implements AutoCloseable {

    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Reads the model from the class path.
     *
     * @throws IOException if its files are not there
     * @throws OrtException if the runtime refuses them
     */
    static SentenceModel load() throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream model = file(MODEL);
                InputStream tokenizer = file(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            WordPieces pieces = WordPieces.read(tokenizer);
            return new SentenceModel(environment, environment.createSession(model.readAllBytes(), options), pieces);
        }
    }

    /** The direction of a text, of length one. May be called from several threads at once. */
    float[] direction(String text) {
        long[] ids = pieces.of(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException broken) {
            throw new IllegalStateException("the sentence model has failed", broken);
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static float[] mean(float[][] vectors) {
        float[] sum = new float[vectors[0].length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        double square = 0;
        for (float part : sum) {
            square += (double) part * part;
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (sum[i] / length);
        }
        return sum;
    }

    private static InputStream file(String name) throws IOException {
        InputStream file = SentenceModel.class.getClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new FileNotFoundException(name);
        }
        return file;
    }
}
