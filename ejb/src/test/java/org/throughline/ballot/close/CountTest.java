package org.throughline.ballot.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.ballot.question.Answer.ABSTAIN;
import static org.throughline.ballot.question.Answer.AGREE;
import static org.throughline.ballot.question.Answer.DISAGREE;
import static org.throughline.ballot.question.Answer.NO_POSITION;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ballot.Ballots;
import org.throughline.ballot.seal.OpenedBallot;

class CountTest {

    @TempDir
    Path keys;

    private Ballots.Box box;
    private final Count count = new Count(2);

    @BeforeEach
    void openBox() {
        box = new Ballots.Box(keys);
    }

    @Test
    void counts_every_question_by_side_with_all_options() {
        count.add("JP", box.cast(AGREE, ABSTAIN));
        count.add("JP", box.cast(AGREE, DISAGREE));
        count.add("AU", box.cast(NO_POSITION, DISAGREE));
        assertThat(count.tallies())
                .containsExactly(
                        Map.of(
                                "AU", Map.of("agree", 0, "disagree", 0, "abstain", 0, "no-position", 1),
                                "JP", Map.of("agree", 2, "disagree", 0, "abstain", 0, "no-position", 0)),
                        Map.of(
                                "AU", Map.of("agree", 0, "disagree", 1, "abstain", 0, "no-position", 0),
                                "JP", Map.of("agree", 0, "disagree", 1, "abstain", 1, "no-position", 0)));
    }

    @Test
    void leaves_out_those_who_did_not_vote_but_not_their_side() {
        count.add("JP", box.cast(AGREE, AGREE));
        count.add("AU", box.notCast());
        assertThat(count.cast()).isEqualTo(1);
        assertThat(count.castBySmallestSide()).isZero();
        assertThat(count.tallies().getFirst()).containsKeys("AU", "JP");
    }

    @Test
    void learns_how_many_were_cast_without_opening_an_answer() {
        OpenedBallot ballot = box.cast(AGREE, DISAGREE);
        count.add("JP", ballot);
        assertThat(count.cast()).isEqualTo(1);
        assertThat(ballot.answers()).as("can be opened once, so was not yet").startsWith(1, 0, 2, 0);
    }
}
