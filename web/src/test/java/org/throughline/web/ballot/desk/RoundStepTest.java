package org.throughline.web.ballot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.language.Language;
import org.throughline.web.ballot.standing.Phase;
import org.throughline.web.page.Texts;

class RoundStepTest {

    @ParameterizedTest
    @EnumSource
    void says_before_it_is_done_what_it_does_who_is_told_and_whether_it_can_be_undone(RoundStep step) {
        for (String part : List.of("", ".will", ".told", ".undo", ".act")) {
            assertThat(Texts.in(Language.EN).has("step." + step.code() + part))
                    .as(step.code() + part)
                    .isTrue();
        }
    }

    @Test
    void nothing_ends_an_open_round_at_once_but_the_count_after_its_deadline() {
        assertThat(steps(Phase.OPEN)).containsExactly(RoundStep.CLOSE, RoundStep.EXTEND, RoundStep.REMIND);
        assertThat(steps(Phase.OVER)).containsExactly(RoundStep.COUNT);
    }

    /** A page says what will happen: that of letting a round go on is not for one that cannot, nor any for a show of hands. */
    @Test
    void no_page_offers_what_cannot_be_done() {
        assertThat(steps(Phase.PAUSED)).containsExactly(RoundStep.EXTEND, RoundStep.RESUME, RoundStep.ANNUL);
        assertThat(steps(Phase.STUCK)).containsExactly(RoundStep.RESUME, RoundStep.ANNUL);
        assertThat(steps(Phase.BROKEN)).containsExactly(RoundStep.ANNUL);
        assertThat(steps(Phase.HANDS)).isEmpty();
    }

    private static Stream<RoundStep> steps(Phase phase) {
        return Arrays.stream(RoundStep.values()).filter(step -> step.isFor(phase));
    }
}
