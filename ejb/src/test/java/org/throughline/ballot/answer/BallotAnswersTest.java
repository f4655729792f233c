package org.throughline.ballot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.throughline.ballot.Ballots.choices;
import static org.throughline.ballot.Ballots.reply;
import static org.throughline.ballot.answer.QuestionKind.APPROVAL;
import static org.throughline.ballot.answer.QuestionKind.CHOICE;
import static org.throughline.ballot.answer.QuestionKind.IMPORTANCE_FEASIBILITY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.ballot.seal.Seal;
import org.throughline.refusal.Refusal;

class BallotAnswersTest {

    @Test
    void answers_come_in_the_order_of_the_questions() {
        assertThat(new BallotAnswers(Map.of("q2", "n", "q1", "a")).replies(choices(2)))
                .containsExactly(reply(ChoiceAnswer.AGREE), reply(ChoiceAnswer.NO_POSITION));
    }

    @Test
    void questions_of_every_kind_are_answered_together() {
        List<Reply> replies = new BallotAnswers(
                        Map.of("q1", "d", "q2i", "5", "q2f", "2", "q3o1", "y", "q3o2", "x", "q3o3", "y"))
                .replies(List.of(new Slot(CHOICE, 0), new Slot(IMPORTANCE_FEASIBILITY, 0), new Slot(APPROVAL, 3)));
        assertThat(Measure.CHOICE.given(replies.get(0), 0)).containsExactly("disagree");
        assertThat(Measure.IMPORTANCE.given(replies.get(1), 0)).containsExactly("5");
        assertThat(Measure.FEASIBILITY.given(replies.get(1), 0)).containsExactly("2");
        assertThat(Measure.APPROVAL.given(replies.get(2), 3)).containsExactly("1", "3");
    }

    @Test
    void a_voter_may_approve_of_no_wording() {
        List<Reply> replies =
                new BallotAnswers(Map.of("q1o1", "x", "q1o2", "x")).replies(List.of(new Slot(APPROVAL, 2)));
        assertThat(Measure.APPROVAL.given(replies.getFirst(), 2)).isEmpty();
    }

    @Test
    void a_question_without_an_answer_is_named() {
        assertThat(faults(Map.of("q2", "a"), choices(3)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("q1", "wanted", "q3", "wanted"));
        assertThat(faults(Map.of("q1i", "3"), List.of(new Slot(IMPORTANCE_FEASIBILITY, 0))))
                .containsOnly(Map.entry("q1f", "wanted"));
    }

    @Test
    void an_answer_that_is_none_of_the_list_is_refused() {
        assertThat(faults(Map.of("q1", "p"), choices(1))).containsEntry("q1", "choice");
        assertThat(faults(Map.of("q1", "agree"), choices(1))).containsEntry("q1", "choice");
        assertThat(faults(Map.of("q1i", "6", "q1f", "0"), List.of(new Slot(IMPORTANCE_FEASIBILITY, 0))))
                .containsOnly(Map.entry("q1i", "choice"), Map.entry("q1f", "choice"));
    }

    @Test
    void an_answer_to_no_question_is_refused() {
        assertThat(faults(Map.of("q1", "a", "q2", "a"), choices(1))).containsEntry("questions", "choice");
        assertThat(faults(Map.of("q1o1", "y", "q1o2", "x", "q1o3", "y"), List.of(new Slot(APPROVAL, 2))))
                .containsEntry("questions", "choice");
    }

    @Test
    void they_print_nothing_of_themselves() {
        assertThat(new BallotAnswers(Map.of("q1", "a"))).hasToString("choices");
        assertThat(reply(ChoiceAnswer.AGREE)).hasToString("reply");
    }

    @Test
    void a_sheet_has_room_for_every_question_of_a_round_and_is_as_long_whatever_they_are() {
        Random random = new Random(1);
        for (int questions = 1; questions <= AnswerSheet.MOST_QUESTIONS; questions++) {
            List<Slot> slots = new ArrayList<>();
            Map<String, String> fields = new HashMap<>();
            for (int question = 1; question <= questions; question++) {
                slots.add(answered(fields, "q" + question, random));
            }
            List<Reply> replies = new BallotAnswers(fields).replies(slots);
            byte[] sheet = AnswerSheet.bytes(replies);
            assertThat(sheet).hasSize(Seal.ANSWERS);
            assertThat(AnswerSheet.replies(sheet, questions)).isEqualTo(replies);
        }
    }

    private static Slot answered(Map<String, String> fields, String name, Random random) {
        int kind = random.nextInt(3);
        if (kind == 0) {
            fields.put(name, ChoiceAnswer.values()[random.nextInt(4)].letter());
            return new Slot(CHOICE, 0);
        }
        if (kind == 1) {
            fields.put(name + "i", "" + (1 + random.nextInt(5)));
            fields.put(name + "f", "" + (1 + random.nextInt(5)));
            return new Slot(IMPORTANCE_FEASIBILITY, 0);
        }
        int wordings = 2 + random.nextInt(AnswerSheet.MOST_WORDINGS - 1);
        for (int wording = 1; wording <= wordings; wording++) {
            fields.put(name + "o" + wording, random.nextBoolean() ? "y" : "x");
        }
        return new Slot(APPROVAL, wordings);
    }

    private static Map<String, String> faults(Map<String, String> fields, List<Slot> slots) {
        return catchThrowableOfType(Refusal.Invalid.class, () -> new BallotAnswers(fields).replies(slots))
                .faults();
    }
}
