package org.throughline.web.resend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsentTest {

    private static final String ROUND = "/en/s/x/ballots/2f8e7a1c-0000-4000-8000-000000000001";

    @ParameterizedTest
    @ValueSource(strings = {ROUND + "/vote", ROUND + "/reasons", "/ja/s/x/ballots/hands"})
    void what_tells_a_vote_is_kept_nowhere(String path) {
        assertThat(Unsent.isSealed(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/s/x/ballots/new", ROUND + "/manage/edit", "/en/s/x/views/new"})
    void every_other_form_waits_for_its_sender(String path) {
        assertThat(Unsent.isSealed(path)).isFalse();
    }
}
