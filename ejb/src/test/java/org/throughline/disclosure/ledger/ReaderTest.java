package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.disclosure.Released;

/** What the attacker takes a release to stand for is what the rule of the house tells in these words, no more, no less. */
class ReaderTest {

    static Stream<Question> questions() {
        return Stream.of(
                Question.choice(2), Question.choice(3), Question.choice(4), Question.scale(), Question.approval(1));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void finds_the_tallies_that_are_told_alike(Question question) {
        for (int cast : IntStream.rangeClosed(8, 12).toArray()) {
            Tallies.of(cast, question.answers()).stream()
                    .collect(Collectors.groupingBy(tally -> told(question, tally)))
                    .forEach((told, alike) -> assertThat(Reader.tallies(question, told, cast))
                            .as("%s", told)
                            .usingElementComparator(Arrays::compare)
                            .containsExactlyInAnyOrderElementsOf(alike));
        }
    }

    private static Released told(Question question, int[] tally) {
        return question.partition().part(question.votes(tally));
    }
}
