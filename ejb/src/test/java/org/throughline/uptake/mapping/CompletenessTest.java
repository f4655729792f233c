package org.throughline.uptake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.key.AbsenceId;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.key.FindingId;

class CompletenessTest {

    private static final List<Finding> NOTHING = List.of();
    private static final List<Absence> NO_ABSENCE = List.of();

    @Test
    void a_coder_who_has_not_judged_the_whole_is_not_done() {
        assertThat(refusal(Uptake.NOT_ASSESSED, NOTHING, NO_ABSENCE, true)).isEqualTo("coding.noUptake");
    }

    @Test
    void what_is_said_to_be_taken_up_stands_in_some_clause() {
        assertThat(refusal(Uptake.ECHOED, NOTHING, List.of(absence(true)), true))
                .isEqualTo("coding.noFinding");
        Completeness.check(Uptake.ECHOED, List.of(finding()), NO_ABSENCE, true);
    }

    @Test
    void what_is_said_not_to_be_taken_up_was_searched_for_in_the_whole_text() {
        assertThat(refusal(Uptake.NOT_TAKEN_UP, NOTHING, List.of(absence(false)), true))
                .isEqualTo("coding.noAbsence");
        assertThat(refusal(Uptake.NOT_TAKEN_UP, List.of(finding()), List.of(absence(true)), true))
                .isEqualTo("coding.findingsStand");
        Completeness.check(Uptake.NOT_TAKEN_UP, NOTHING, List.of(absence(true)), true);
    }

    @Test
    void an_excerpt_does_not_show_that_something_was_not_taken_up() {
        assertThat(refusal(Uptake.NOT_TAKEN_UP, NOTHING, List.of(absence(true)), false))
                .isEqualTo("coding.excerpt");
    }

    @Test
    void every_judgement_has_a_reason() {
        assertThat(refusal(Uptake.WRONG_VEHICLE, NOTHING, NO_ABSENCE, true)).isEqualTo("coding.noReason");
        Completeness.check(Uptake.WRONG_VEHICLE, NOTHING, List.of(absence(false)), false);
    }

    @Test
    void a_finding_gives_its_reason_in_one_language_at_least() {
        assertThatThrownBy(() -> finding(Bilingual.NONE))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refused -> assertThat(refused.faults())
                        .containsKey("rationaleEn"));
    }

    private static String refusal(Uptake uptake, List<Finding> findings, List<Absence> absences, boolean completeText) {
        try {
            Completeness.check(uptake, findings, absences, completeText);
            return "";
        } catch (Refusal.Invalid refused) {
            return refused.code();
        }
    }

    private static Finding finding() {
        return finding(new Bilingual("It says so.", ""));
    }

    private static Finding finding(Bilingual rationale) {
        return new Finding(
                new CodingId(UUID.randomUUID()),
                new NewFinding(
                        new FindingId(UUID.randomUUID()),
                        "cl_4",
                        Set.of(),
                        Degree.ECHOED,
                        VerbStrength.INTEND,
                        Confidence.MEDIUM,
                        rationale));
    }

    private static Absence absence(boolean wholeText) {
        return new Absence(
                new CodingId(UUID.randomUUID()),
                new NewAbsence(
                        new AbsenceId(UUID.randomUUID()),
                        Set.of(),
                        wholeText,
                        Set.of("cl_4"),
                        new Bilingual("", "見当たりません。")));
    }
}
