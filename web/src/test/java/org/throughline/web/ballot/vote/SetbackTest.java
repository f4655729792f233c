package org.throughline.web.ballot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.refusal.Refusal;
import org.throughline.web.ballot.standing.Occasion;
import org.throughline.web.form.Form;

class SetbackTest {

    @Test
    void what_was_missing_is_said_again_at_each_question() {
        Map<String, String> faults = new LinkedHashMap<>(Map.of("q2", "wanted"));
        faults.put("q10f", "wanted");
        Setback setback = said(Setback.missing(new Refusal.Invalid(faults)));
        assertThat(setback.key()).isNull();
        assertThat(setback.form().faults()).isEqualTo(Map.of("q2", "choose", "q10f", "choose"));
        assertThat(setback.form().values()).isEmpty();
    }

    @Test
    void a_forged_answer_is_said_to_be_missing_and_is_not_repeated() {
        String query = Setback.missing(new Refusal.Invalid(Map.of("questions", "choice")));
        assertThat(query).doesNotContain("questions");
        assertThat(said(query).key()).isEqualTo("ballot.again.missing");
        assertThat(said("?missing=<script>").form().faults()).isEmpty();
    }

    @Test
    void another_device_is_told_from_a_round_that_takes_none() {
        assertThat(Setback.of(new Refusal.NotNow("ballot.otherDevice"))).isEqualTo("?overtaken");
        assertThat(Setback.of(new Refusal.NotNow("round.closed"))).isEqualTo("?sent");
        assertThat(said("?overtaken=").key()).isEqualTo("ballot.again.overtaken");
        assertThat(said("?unknown=").key()).isEqualTo("ballot.again.unknown");
        assertThat(said("?sent=").key()).isEqualTo("came.sent");
    }

    /** Where the round has closed by then, the page says so, and of what was sent no more than is known. */
    @Test
    void whatever_was_not_taken_is_said_to_be_so_where_the_round_takes_none_any_more() {
        assertThat(said("?sent=").occasion()).isEqualTo(Occasion.SENT);
        assertThat(said("?overtaken=").occasion()).isEqualTo(Occasion.SENT);
        assertThat(said("?missing=q2").occasion()).isEqualTo(Occasion.SENT);
        assertThat(said("?unknown=").occasion()).isEqualTo(Occasion.UNKNOWN);
        assertThat(Setback.of(Form.blank()).occasion()).isEqualTo(Occasion.VOTE);
    }

    @Test
    void nothing_stands_in_the_way_of_a_ballot_that_is_opened_for_the_first_time() {
        Setback none = Setback.of(Form.blank());
        assertThat(none.key()).isNull();
        assertThat(none.form().isRefused()).isFalse();
    }

    private static Setback said(String query) {
        Map<String, List<String>> values = new TreeMap<>();
        Arrays.stream(query.substring(1).split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> values.merge(pair[0], List.of(pair.length > 1 ? pair[1] : ""), (one, more) -> {
                    List<String> all = new java.util.ArrayList<>(one);
                    all.addAll(more);
                    return all;
                }));
        return Setback.of(new Form(values, Map.of(), null, List.of()));
    }
}
