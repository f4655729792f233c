package org.throughline.ballot.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.ballot.Ballots.choices;
import static org.throughline.ballot.Ballots.reply;
import static org.throughline.ballot.answer.ChoiceAnswer.ABSTAIN;
import static org.throughline.ballot.answer.ChoiceAnswer.AGREE;
import static org.throughline.ballot.answer.ChoiceAnswer.DISAGREE;
import static org.throughline.ballot.answer.ChoiceAnswer.NO_POSITION;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ballot.Ballots;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.answer.Reply;
import org.throughline.ballot.answer.Slot;
import org.throughline.ballot.seal.OpenedBallot;
import org.throughline.disclosure.Votes;

class BoxCountTest {

    @TempDir
    Path keys;

    private Ballots.Box box;
    private final BoxCount count = new BoxCount(choices(2));

    @BeforeEach
    void openBox() {
        box = new Ballots.Box(keys);
    }

    @Test
    void counts_every_question_by_side_with_all_options() {
        count.add("JP", box.cast(reply(AGREE), reply(ABSTAIN)));
        count.add("JP", box.cast(reply(AGREE), reply(DISAGREE)));
        count.add("AU", box.cast(reply(NO_POSITION), reply(DISAGREE)));
        assertThat(count.tallies())
                .containsExactly(
                        Map.of(Measure.CHOICE, Map.of("AU", votes(0, 0, 0, 1), "JP", votes(2, 0, 0, 0))),
                        Map.of(Measure.CHOICE, Map.of("AU", votes(0, 1, 0, 0), "JP", votes(0, 1, 1, 0))));
    }

    @Test
    void counts_scales_one_by_one_and_approvals_wording_by_wording() {
        BoxCount mixed = new BoxCount(
                List.of(new Slot(QuestionKind.IMPORTANCE_FEASIBILITY, 0), new Slot(QuestionKind.APPROVAL, 3)));
        mixed.add("", box.cast(new Reply(5, 1), new Reply(0b101, 1)));
        mixed.add("", box.cast(new Reply(5, 2), new Reply(0b001, 1)));
        mixed.add("", box.cast(new Reply(3, 2), new Reply(0, 1)));
        assertThat(mixed.tallies())
                .containsExactly(
                        Map.of(
                                Measure.IMPORTANCE,
                                Map.of("", new Votes(3, Map.of("1", 0, "2", 0, "3", 1, "4", 0, "5", 2))),
                                Measure.FEASIBILITY,
                                Map.of("", new Votes(3, Map.of("1", 1, "2", 2, "3", 0, "4", 0, "5", 0)))),
                        Map.of(Measure.APPROVAL, Map.of("", new Votes(3, Map.of("1", 2, "2", 0, "3", 1)))));
    }

    @Test
    void leaves_out_those_who_did_not_vote_but_not_their_side() {
        count.add("JP", box.cast(reply(AGREE), reply(AGREE)));
        count.add("AU", box.notCast());
        assertThat(count.cast()).isEqualTo(1);
        assertThat(count.castByGroup()).containsExactly(0, 1);
        assertThat(count.tallies().getFirst().get(Measure.CHOICE)).containsKeys("AU", "JP");
    }

    @Test
    void learns_how_many_were_cast_without_opening_an_answer() {
        OpenedBallot ballot = box.cast(reply(AGREE), reply(DISAGREE));
        count.add("JP", ballot);
        assertThat(count.cast()).isEqualTo(1);
        assertThat(ballot.answers()).as("can be opened once, so was not yet").startsWith(1, 0, 2, 0);
    }

    private static Votes votes(int agree, int disagree, int abstain, int noPosition) {
        return Votes.of(Map.of("agree", agree, "disagree", disagree, "abstain", abstain, "no-position", noPosition));
    }
}
