package org.throughline.assembled.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.Assembled;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;

/** Whoever comes to a round after its deadline is told what is known of what they sent, by the way they came. */
@ExtendWith(Assembled.class)
class HaltIT {

    private static final Map<String, String> SAID_BY_WAY = Map.of(
            "/recorded", "that ballot was recorded",
            "/vote?sent", "What you sent just now was not recorded",
            "/vote?unknown", "it is not known here whether it reached the box",
            "/reasons", "No reasons are taken now",
            "/reasons/recorded", "If sending reasons has led you here, they were recorded");

    @Test
    void after_the_deadline_each_way_to_a_round_says_its_own_sentence_and_no_other(LocalStack stack) throws Exception {
        Room room = Room.of(stack, "halt", 2);
        Ballot ballot = room.open(1);
        Voter voter = room.voters().getFirst();
        assertThat(voter.vote(ballot, List.of("a"))).isEqualTo(Voter.Outcome.RECORDED);
        String tag = voter.open(ballot);
        room.passDeadline(ballot);
        assertThat(voter.cast(ballot, List.of("d"), tag)).isEqualTo(Voter.Outcome.REFUSED);
        for (Map.Entry<String, String> way : SAID_BY_WAY.entrySet()) {
            String page = voter.browser().get(ballot.page() + way.getKey()).body();
            assertThat(SAID_BY_WAY.values().stream().filter(page::contains))
                    .as(way.getKey())
                    .containsExactly(way.getValue());
        }
        assertThat(voter.browser().get(ballot.path()).body()).doesNotContain(SAID_BY_WAY.values());
    }
}
