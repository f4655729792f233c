package org.throughline.uptake.nearness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same model and files, once with the tokenizer of another library, once with ours. */
class SentenceModelTest {

    private static SentenceModel ours;
    private static AllMiniLmL6V2QuantizedEmbeddingModel theirs;

    @BeforeAll
    static void load() throws Exception {
        ours = SentenceModel.load();
        theirs = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
    }

    @AfterAll
    static void close() throws Exception {
        ours.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two governments should share early warnings about critical minerals.",
                "ECONOMIC COERCION, export-controls & “choke points” – (see para. 3.1(b)); 45% by 2030…",
                "Café, naïve, São Tomé, Ōsaka, Łódź: résumé of the rôle",
                "日本とAustralia は 2026年 に declared、協力する。",
                "antidisestablishmentarianism supercalifragilisticexpialidocious qwrtzpsdfg 𝔘nicode",
                "tabs\tand\nline ends\r\n and\u00a0hard spaces, soft\u00adhyphens and zero\u200bwidth",
                "$5 + 3 = 8 ^ ~ ` | < > €7 §4 ¶2 ™ © ½",
                "x"
            })
    void gives_the_vectors_that_the_other_library_gives(String text) {
        assertSame(text);
    }

    @Test
    void cuts_what_is_too_long_where_the_other_library_cuts_it() {
        assertSame("Resilient supply chains for critical minerals need stockpiles and early warning. ".repeat(40));
    }

    @Test
    void is_nearer_to_a_paraphrase_than_to_something_else() {
        float[] ask = ours.direction("Hold joint exercises to practise responses to cyber attacks.");
        assertThat(product(ask, ours.direction("The sides will rehearse together how they react to hacking.")))
                .isGreaterThan(product(ask, ours.direction("The sides welcome progress on fisheries.")));
    }

    private static void assertSame(String text) {
        float[] expected = theirs.embed(text).content().vector();
        assertThat(ours.direction(text)).hasSameSizeAs(expected);
        assertThat(product(ours.direction(text), expected)).as(text).isCloseTo(1, within(1e-5));
        assertThat(ours.direction(text)).containsExactly(expected, within(1e-5f));
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
