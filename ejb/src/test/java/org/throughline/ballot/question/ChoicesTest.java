package org.throughline.ballot.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.ballot.round.NewRound;
import org.throughline.refusal.Refusal;

class ChoicesTest {

    @Test
    void answers_come_in_the_order_of_the_questions() {
        assertThat(new Choices(Map.of(2, "no-position", 1, "agree")).answers(2))
                .containsExactly(Answer.AGREE, Answer.NO_POSITION);
    }

    @Test
    void a_question_without_an_answer_is_named() {
        assertThat(faults(Map.of(2, "agree"), 3))
                .containsExactlyInAnyOrderEntriesOf(Map.of("q1", "wanted", "q3", "wanted"));
    }

    @Test
    void an_answer_that_is_none_of_the_list_is_refused() {
        assertThat(faults(Map.of(1, "perhaps"), 1)).containsEntry("q1", "choice");
        assertThat(faults(Map.of(1, "AGREE"), 1)).containsEntry("q1", "choice");
    }

    @Test
    void an_answer_to_no_question_is_refused() {
        assertThat(faults(Map.of(1, "agree", 2, "agree"), 1)).containsEntry("questions", "choice");
    }

    @Test
    void they_print_nothing_of_themselves() {
        assertThat(new Choices(Map.of(1, "agree"))).hasToString("choices");
    }

    @Test
    void a_sheet_has_room_for_every_question_of_a_round() {
        Map<Integer, String> codes = IntStream.rangeClosed(1, NewRound.MOST_QUESTIONS)
                .boxed()
                .collect(Collectors.toMap(
                        question -> question, question -> Answer.codes().get(new Random(question).nextInt(4))));
        var answers = new Choices(codes).answers(NewRound.MOST_QUESTIONS);
        assertThat(Sheet.answers(Sheet.bytes(answers), NewRound.MOST_QUESTIONS)).isEqualTo(answers);
    }

    private static Map<String, String> faults(Map<Integer, String> codes, int questions) {
        return catchThrowableOfType(Refusal.Invalid.class, () -> new Choices(codes).answers(questions))
                .faults();
    }
}
