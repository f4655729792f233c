package org.throughline.web.ballot.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.desk.RoundHome;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.prospect.Outlook;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Constituency;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

class RoundFormTest {

    private static final UUID WORDING = UUID.randomUUID();
    private static final UUID RECOMMENDATION = UUID.randomUUID();

    @Test
    void a_draft_comes_back_into_its_form_as_it_was_typed() {
        Form form = RoundForm.of(draft(0), List.of());
        assertThat(form.text("titleEn")).isEqualTo("First round");
        assertThat(form.text("deadline")).isEqualTo("2026-12-04T19:00");
        assertThat(form.text("cut")).isEqualTo("by_sector");
        assertThat(form.has("audience", "public")).isTrue();
        assertThat(form.all("wording")).containsExactly(WORDING.toString());
        assertThat(form.all("approve")).containsExactly(RECOMMENDATION.toString());
        assertThat(form.version()).isEqualTo(7);
    }

    @Test
    void no_quorum_is_an_empty_field_and_an_empty_field_is_no_quorum() {
        assertThat(RoundForm.of(draft(0), List.of()).text("quorum")).isEmpty();
        assertThat(RoundForm.of(draft(9), List.of()).text("quorum")).isEqualTo("9");
        Form form = RoundForm.of(draft(0), List.of());
        assertThatExceptionOfType(Refusal.Invalid.class)
                .as("none of its wordings is there to be voted on, and nothing else is wrong")
                .isThrownBy(() -> RoundForm.read(form, new RoundId(UUID.randomUUID()), List.of(), "Australia/Sydney"))
                .satisfies(refused -> assertThat(refused.faults()).containsOnlyKeys("questions"));
    }

    private static RoundHome draft(int quorum) {
        UUID series = UUID.randomUUID();
        SeriesAccess access = new SeriesAccess(
                new SeriesId(series),
                "security",
                Bilingual.NONE,
                Bilingual.NONE,
                new PersonId(UUID.randomUUID()),
                Map.of(new ScopeId(series), Set.of(MemberRole.CONVENOR)));
        return new RoundHome(
                new Constituency(access, new ScopeId(UUID.randomUUID()), "sydney", Bilingual.NONE, "Australia/Sydney"),
                new RoundSummary(
                        new RoundId(UUID.randomUUID()),
                        1,
                        new Bilingual("First round", "第1回投票"),
                        RoundState.DRAFT,
                        new Announcement(
                                Cut.BY_SECTOR,
                                Audience.PUBLIC,
                                ReleaseMode.ALWAYS,
                                quorum,
                                DisclosureRule.FLOOR,
                                0,
                                true),
                        new RoundSummary.Moments(Instant.parse("2026-12-04T08:00:00Z"), Duration.ZERO, null, null),
                        null,
                        7),
                false,
                List.of("Australia/Sydney"),
                List.of(),
                List.of(
                        question(1, QuestionKind.CHOICE, WORDING),
                        question(2, QuestionKind.IMPORTANCE_FEASIBILITY, WORDING),
                        question(3, QuestionKind.APPROVAL, RECOMMENDATION)),
                Map.of(),
                new Outlook(Set.of(), false, 0));
    }

    private static BallotQuestion question(int ordinal, QuestionKind kind, UUID subject) {
        return new BallotQuestion(
                new QuestionId(UUID.randomUUID()), ordinal, kind, new SubjectId(subject), List.of(), List.of(), false);
    }
}
