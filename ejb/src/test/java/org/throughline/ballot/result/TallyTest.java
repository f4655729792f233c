package org.throughline.ballot.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.throughline.disclosure.DisclosureRule.FLOOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Votes;
import org.throughline.disclosure.WithholdingReason;

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
                Disclosed.nothing(WithholdingReason.WITHHELD),
                Disclosed.nothing(WithholdingReason.HANDS))) {
            Tally tally = tally(Measure.CHOICE, told);
            Tally copy = Tally.parse(new RoundId(ROUND), tally.text());
            assertThat(copy).isEqualTo(tally);
            assertThat(copy.hash()).isEqualTo(tally.hash());
            assertThat(TallyLines.disclosed(copy.figures())).isEqualTo(told);
        }
    }

    @Test
    void the_same_is_told_in_the_same_bytes_in_whatever_order_it_came() {
        UUID other = UUID.randomUUID();
        Disclosed told = told(counts(9, 4, 1, 0), counts(5, 5, 0, 0), true);
        assertThat(new Tally.Sketch(new RoundId(ROUND))
                        .tell(new QuestionId(QUESTION), Measure.CHOICE, told)
                        .tell(new QuestionId(other), Measure.CHOICE, told)
                        .tally()
                        .text())
                .isEqualTo(new Tally.Sketch(new RoundId(ROUND))
                        .tell(new QuestionId(other), Measure.CHOICE, told)
                        .tell(new QuestionId(QUESTION), Measure.CHOICE, told)
                        .tally()
                        .text());
    }

    @Test
    void nothing_of_a_withheld_tally_is_in_it() {
        Tally tally = tally(Measure.CHOICE, told(counts(3, 4, 0, 0), counts(0, 0, 0, 0), true));
        assertThat(tally.figures())
                .containsExactly(new TallyLine(
                        new QuestionId(QUESTION), Measure.CHOICE, "", 0, "withheld", "", 0, 0, 0, "withheld"));
    }

    @Test
    void another_rounds_copy_is_refused() {
        byte[] text = tally(Measure.CHOICE, Disclosed.nothing(WithholdingReason.WITHHELD))
                .text();
        assertThatIllegalStateException().isThrownBy(() -> Tally.parse(new RoundId(UUID.randomUUID()), text));
    }

    @Test
    void so_are_quartiles_and_approvals() {
        Map<String, Votes> values = Map.of("AU", votes(2, 3, 4, 1, 0), "JP", votes(0, 0, 3, 4, 4));
        Map<String, Votes> approvals =
                Map.of("AU", new Votes(10, Map.of("1", 9, "2", 5)), "JP", new Votes(11, Map.of("1", 0, "2", 6)));
        for (boolean byGroup : List.of(true, false)) {
            Disclosed scale = FLOOR.disclose(FLOOR.scale(), values, byGroup, Audience.PUBLIC);
            Disclosed approval = FLOOR.disclose(FLOOR.approval(List.of("1", "2")), approvals, byGroup, Audience.PUBLIC);
            assertThat(TallyLines.disclosed(Tally.parse(
                                    new RoundId(ROUND),
                                    tally(Measure.IMPORTANCE, scale).text())
                            .figures()))
                    .isEqualTo(scale);
            assertThat(TallyLines.disclosed(Tally.parse(
                                    new RoundId(ROUND),
                                    tally(Measure.APPROVAL, approval).text())
                            .figures()))
                    .isEqualTo(approval);
        }
    }

    private static Tally tally(Measure measure, Disclosed told) {
        return new Tally.Sketch(new RoundId(ROUND))
                .tell(new QuestionId(QUESTION), measure, told)
                .tally();
    }

    private static Votes votes(int... counts) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (int value = 1; value <= counts.length; value++) {
            values.put("" + value, counts[value - 1]);
        }
        return Votes.of(values);
    }

    private static Disclosed told(Map<String, Integer> au, Map<String, Integer> jp, boolean bySide) {
        return FLOOR.disclose(
                Measure.CHOICE.partition(FLOOR, 0),
                Map.of("AU", Votes.of(au), "JP", Votes.of(jp)),
                bySide,
                Audience.PARTICIPANTS);
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
