package org.throughline.ballot.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Reason;

class TallyTest {

    private static final UUID ROUND = UUID.randomUUID();
    private static final UUID QUESTION = UUID.randomUUID();

    @Test
    void whatever_may_be_told_is_read_back_from_the_second_copy() {
        for (Disclosed told : List.of(
                told(counts(9, 4, 1, 0), counts(5, 5, 0, 0), false),
                told(counts(9, 4, 1, 0), counts(5, 5, 0, 0), true),
                told(counts(10, 0, 0, 0), counts(5, 5, 0, 0), true),
                told(counts(10, 0, 0, 0), counts(10, 0, 0, 1), true),
                told(counts(10, 0, 0, 0), counts(3, 1, 0, 0), true),
                Disclosed.nothing(Reason.TOO_FEW),
                Disclosed.nothing(Reason.OTHER_CUT))) {
            Tally tally = Tally.of(ROUND, Map.of(QUESTION, told));
            Tally copy = Tally.parse(ROUND, tally.text());
            assertThat(copy).isEqualTo(tally);
            assertThat(copy.hash()).isEqualTo(tally.hash());
            assertThat(Told.disclosed(copy.figures())).isEqualTo(told);
        }
    }

    @Test
    void the_same_is_told_in_the_same_bytes_in_whatever_order_it_came() {
        UUID other = UUID.randomUUID();
        Disclosed told = told(counts(9, 4, 1, 0), counts(5, 5, 0, 0), true);
        Map<UUID, Disclosed> forth = new LinkedHashMap<>();
        forth.put(QUESTION, told);
        forth.put(other, told);
        Map<UUID, Disclosed> back = new LinkedHashMap<>();
        back.put(other, told);
        back.put(QUESTION, told);
        assertThat(Tally.of(ROUND, forth).text())
                .isEqualTo(Tally.of(ROUND, back).text());
    }

    @Test
    void nothing_of_a_withheld_tally_is_in_it() {
        Tally tally = Tally.of(ROUND, Map.of(QUESTION, told(counts(3, 4, 0, 0), counts(0, 0, 0, 0), true)));
        assertThat(tally.figures()).containsExactly(new Told(QUESTION, "", 0, "withheld", "", 0, 0, 0, "too-few"));
    }

    @Test
    void another_rounds_copy_is_refused() {
        byte[] text = Tally.of(ROUND, Map.of(QUESTION, Disclosed.nothing(Reason.TOO_FEW)))
                .text();
        assertThatIllegalStateException().isThrownBy(() -> Tally.parse(UUID.randomUUID(), text));
    }

    private static Disclosed told(Map<String, Integer> au, Map<String, Integer> jp, boolean bySide) {
        return DisclosureRule.FLOOR.disclose(Map.of("AU", au, "JP", jp), bySide, Audience.PARTICIPANTS);
    }

    private static Map<String, Integer> counts(int agree, int disagree, int abstain, int noPosition) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("agree", agree);
        counts.put("disagree", disagree);
        counts.put("abstain", abstain);
        counts.put("no-position", noPosition);
        return counts;
    }
}
