package org.throughline.uptake.nearness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SubjectModelTest {

    private static final String ASK = "Strengthen cooperation on the rescue of fishermen.";
    private static final String SAME_MANNER = "Strengthen cooperation on the taxation of banks.";
    private static final String SAME_SUBJECT = "Fishermen in distress are rescued by the coast guards of both.";

    private static SentenceModel sentences;
    private static SubjectModel subjects;

    @BeforeAll
    static void load() throws Exception {
        sentences = SentenceModel.load();
        subjects = SubjectModel.load();
    }

    @AfterAll
    static void close() throws Exception {
        sentences.close();
        subjects.close();
    }

    @Test
    void texts_that_share_nothing_but_their_manner_are_less_near() {
        float[] ask = subjects.direction(ASK);
        assertThat(product(ask, subjects.direction(SAME_MANNER)))
                .isLessThan(product(sentences.direction(ASK), sentences.direction(SAME_MANNER)) - 0.05);
        assertThat(product(ask, subjects.direction(SAME_SUBJECT)))
                .isGreaterThan(product(ask, subjects.direction(SAME_MANNER)));
    }

    @Test
    void a_direction_has_length_one() {
        float[] direction = subjects.direction(ASK);
        assertThat(product(direction, direction)).isCloseTo(1, within(1e-5));
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
