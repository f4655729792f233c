package org.throughline.ballot.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.throughline.ballot.Ballots.NOON;
import static org.throughline.ballot.Ballots.NOTICE;
import static org.throughline.ballot.Ballots.conditions;
import static org.throughline.ballot.Ballots.onBallot;
import static org.throughline.ballot.Ballots.opened;
import static org.throughline.ballot.Ballots.question;
import static org.throughline.ballot.round.RoundState.CLOSED;
import static org.throughline.ballot.round.RoundState.CLOSING;
import static org.throughline.ballot.round.RoundState.OPEN;
import static org.throughline.ballot.round.RoundState.SUSPENDED;
import static org.throughline.ballot.round.RoundState.VOID;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.throughline.ballot.Ballots;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.NewQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

class RoundTest {

    private final NewQuestion asked = question();
    private final List<BallotQuestion> questions = onBallot(UUID.randomUUID(), asked);

    @Test
    void opens_counts_and_closes() {
        Round round = opened(questions);
        assertThat(round.is(OPEN)).isTrue();
        round.lifeCycle().beginClosing(NOON);
        assertThat(round.is(CLOSING)).isTrue();
        round.lifeCycle().count(new byte[] {1});
        assertThat(round.lifeCycle().isCountedAs(new byte[] {1})).isTrue();
        round.lifeCycle().close();
        assertThat(round.is(CLOSED)).isTrue();
    }

    @Test
    void does_not_open_when_its_deadline_has_passed() {
        Round round = new Round(UUID.randomUUID(), UUID.randomUUID(), 1, Ballots.round(asked));
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> round.open(NOON, conditions(), questions));
    }

    @Test
    void does_not_open_twice_nor_change_once_it_is_open() {
        Round round = opened(questions);
        refuses("round.notDraft", () -> round.open(NOON, conditions(), questions));
        refuses("round.isOpen", () -> round.revise(Ballots.round(asked), 0));
    }

    @Test
    void tells_whoever_changes_a_draft_that_somebody_else_did() {
        Round round = new Round(UUID.randomUUID(), UUID.randomUUID(), 1, Ballots.round(asked));
        assertThatExceptionOfType(Refusal.Stale.class).isThrownBy(() -> round.revise(Ballots.round(asked), 7));
    }

    @Test
    void brings_its_deadline_forward_by_a_notice_as_long_ahead_as_it_announced() {
        Round round = opened(questions);
        Instant now = NOON.minusSeconds(3000);
        assertThat(round.seen(0).bringForward(NOTICE, now)).isEqualTo(now.plus(NOTICE));
        assertThat(round.isDue(now.plus(NOTICE))).isTrue();
        assertThat(round.isDue(now.plus(NOTICE).minusMillis(1))).isFalse();
    }

    @Test
    void shuts_nobody_out_by_a_shorter_notice_than_it_announced() {
        Round round = opened(questions);
        faults("minutes", "noticeTooShort", () -> round.seen(0)
                .bringForward(NOTICE.minusSeconds(1), NOON.minusSeconds(3000)));
        faults("minutes", "noticeTooShort", () -> round.seen(0).bringForward(Duration.ZERO, NOON.minusSeconds(3000)));
    }

    @Test
    void brings_no_deadline_forward_that_is_sooner_anyway() {
        Round round = opened(questions);
        faults("minutes", "notSooner", () -> round.seen(0).bringForward(NOTICE, NOON.minusSeconds(60)));
    }

    @Test
    void is_counted_only_when_its_time_is_over() {
        Round round = opened(questions);
        refuses("round.notDue", () -> round.refuseUnlessOver(NOON.minusMillis(1)));
        assertThatNoException().isThrownBy(() -> round.refuseUnlessOver(NOON));
    }

    @Test
    void is_put_off_while_it_is_suspended_but_not_once_it_takes_no_more() {
        Round round = opened(questions);
        round.lifeCycle().suspend(Trouble.KEY_MISSING);
        round.seen(0).extend(NOON.plusSeconds(60));
        assertThat(round.summary().moments().deadline()).isEqualTo(NOON.plusSeconds(60));
        round.seen(0).resume();
        round.lifeCycle().beginClosing(NOON);
        round.lifeCycle().suspend(Trouble.KEY_MISSING);
        refuses("round.notOpen", () -> round.seen(0).extend(NOON.plusSeconds(120)));
    }

    @Test
    void puts_its_deadline_off_but_never_forward() {
        Round round = opened(questions);
        round.seen(0).extend(NOON.plusSeconds(60));
        assertThat(round.summary().moments().deadline()).isEqualTo(NOON.plusSeconds(60));
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> round.seen(0).extend(NOON));
    }

    @Test
    void goes_on_where_it_was_suspended_when_its_keys_come_back() {
        Round round = opened(questions);
        round.lifeCycle().suspend(Trouble.KEY_MISSING);
        round.seen(0).resume();
        assertThat(round.is(OPEN)).isTrue();
        round.lifeCycle().beginClosing(NOON);
        round.lifeCycle().suspend(Trouble.KEY_MISSING);
        round.seen(0).resume();
        assertThat(round.is(CLOSING)).isTrue();
    }

    @Test
    void is_neither_gone_on_with_nor_given_up_by_somebody_who_saw_another_state_of_it() {
        Round round = opened(questions);
        round.lifeCycle().suspend(Trouble.KEY_MISSING);
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> round.seen(1).resume())
                .returns("changed", Refusal::code);
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> round.seen(1).annul())
                .returns("changed", Refusal::code);
        assertThat(round.is(SUSPENDED)).isTrue();
    }

    @Test
    void reminds_nobody_of_a_deadline_that_its_convenor_did_not_see() {
        Round round = opened(questions);
        assertThatExceptionOfType(Refusal.NotNow.class)
                .isThrownBy(() -> round.seen(1).mustBeOpen())
                .returns("changed", Refusal::code);
        round.lifeCycle().suspend(Trouble.KEY_MISSING);
        refuses("round.notOpen", () -> round.seen(0).mustBeOpen());
    }

    @Test
    void does_not_go_on_after_somebody_tampered_with_the_box() {
        Round round = opened(questions);
        round.lifeCycle().suspend(Trouble.BROKEN_SEAL);
        refuses("round.notResumable", () -> round.seen(0).resume());
        round.seen(0).annul();
        assertThat(round.is(VOID)).isTrue();
    }

    @Test
    void cannot_be_annulled_unless_it_is_suspended() {
        Round round = opened(questions);
        refuses("round.notSuspended", () -> round.seen(0).annul());
        round.lifeCycle().suspend(Trouble.KEY_MISSING);
        assertThat(round.is(SUSPENDED)).isTrue();
        assertThatNoException().isThrownBy(() -> round.seen(0).annul());
    }

    @Test
    void knows_when_a_word_of_its_questions_was_changed() {
        Round round = opened(questions);
        BallotQuestion first = questions.getFirst();
        Prompt english = first.prompts().getFirst();
        assertThat(round.asks(questions, Bilingual.NONE)).isTrue();
        assertThat(round.asks(List.of(), Bilingual.NONE)).isFalse();
        assertThat(round.asks(
                        List.of(with(
                                first,
                                new Prompt(
                                        english.language(),
                                        english.text() + "!",
                                        english.drafted(),
                                        english.checked()))),
                        Bilingual.NONE))
                .isFalse();
        assertThat(round.asks(
                        List.of(with(first, new Prompt(english.language(), english.text(), english.drafted(), false))),
                        Bilingual.NONE))
                .isFalse();
        assertThat(round.asks(
                        List.of(with(
                                first,
                                new Prompt(
                                        english.language(),
                                        english.text(),
                                        english.drafted(),
                                        english.checked(),
                                        true))),
                        Bilingual.NONE))
                .isFalse();
    }

    @Test
    void knows_when_the_reason_is_changed_for_which_texts_may_differ() {
        Bilingual reason = new Bilingual("The Japanese follows.", "日本語は後日。");
        Round round = new Round(UUID.randomUUID(), UUID.randomUUID(), 1, Ballots.round(asked));
        round.open(
                NOON.minusSeconds(60),
                new Conditions(DisclosureRule.FLOOR, Duration.ofMinutes(30), 20, true, reason),
                questions);
        assertThat(round.asks(questions, reason)).isTrue();
        assertThat(round.asks(questions, Bilingual.NONE)).isFalse();
        assertThat(round.asks(questions, new Bilingual("The Japanese follows.", "日本語は後日、")))
                .isFalse();
    }

    @Test
    void knows_when_what_was_announced_is_changed() {
        Round round = opened(questions);
        byte[] announced = QuestionsHash.of(round.id(), round.announcement(), questions, Bilingual.NONE);
        Announcement told = round.announcement();
        assertThat(Stream.of(
                        announcement(Cut.TOTAL, told.mode(), 0, told.limits(), 20, true),
                        announcement(told.cut(), ReleaseMode.ONLY_IF_ALL_VOTE, 0, told.limits(), 20, true),
                        announcement(told.cut(), told.mode(), 9, told.limits(), 20, true),
                        announcement(told.cut(), told.mode(), 0, told.limits().raisedTo(12), 20, true),
                        announcement(told.cut(), told.mode(), 0, told.limits(), 19, true),
                        announcement(told.cut(), told.mode(), 0, told.limits(), 20, false)))
                .allSatisfy(changed -> assertThat(QuestionsHash.of(round.id(), changed, questions, Bilingual.NONE))
                        .isNotEqualTo(announced));
        assertThat(QuestionsHash.of(
                        round.id(),
                        announcement(told.cut(), told.mode(), 0, told.limits(), 20, true),
                        questions,
                        Bilingual.NONE))
                .isEqualTo(announced);
    }

    @Test
    void takes_ballots_only_while_it_is_open_and_in_time() {
        assertThatNoException().isThrownBy(() -> OPEN.refuseUnlessVoting(true));
        refuses("round.closed", () -> OPEN.refuseUnlessVoting(false));
        refuses("round.closed", () -> CLOSING.refuseUnlessVoting(true));
        refuses("round.closed", () -> CLOSED.refuseUnlessVoting(true));
        refuses("round.suspended", () -> SUSPENDED.refuseUnlessVoting(true));
        refuses("round.void", () -> VOID.refuseUnlessVoting(true));
        refuses("missing", () -> RoundState.DRAFT.refuseUnlessVoting(true));
    }

    @Test
    void takes_reasons_only_of_as_many_voters_as_results_are_told_of() {
        Announcement announced = opened(questions).announcement();
        assertThat(announced.takesReasons(7)).isFalse();
        assertThat(announced.takesReasons(8)).isTrue();
    }

    @Test
    void is_not_drafted_without_questions_or_with_one_twice() {
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(Ballots::round);
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> Ballots.round(asked, asked));
    }

    @Test
    void asks_for_agreement_and_for_importance_of_the_same_wording() {
        NewQuestion scales = new NewQuestion(QuestionKind.IMPORTANCE_FEASIBILITY, asked.subject(), asked.prompts());
        assertThat(Ballots.round(asked, scales).questions()).hasSize(2);
    }

    @Test
    void is_not_drafted_with_an_approval_of_a_single_wording() {
        NewQuestion.NewOption option = new NewQuestion.NewOption(asked.subject(), asked.prompts());
        NewQuestion approval =
                new NewQuestion(QuestionKind.APPROVAL, new SubjectId(UUID.randomUUID()), List.of(), List.of(option));
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> Ballots.round(approval));
    }

    @Test
    void has_no_quorum_so_low_that_it_would_tell_who_voted() {
        NewRound given = Ballots.round(asked);
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new NewRound(
                        given.id(),
                        given.title(),
                        given.deadline(),
                        given.cut(),
                        given.audience(),
                        given.mode(),
                        7,
                        given.questions()))
                .satisfies(refused -> assertThat(refused.faults()).containsEntry("quorum", "quorumTooLow"));
    }

    @Test
    void has_no_quorum_where_everybody_has_to_vote_anyway() {
        NewRound given = Ballots.round(asked);
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> new NewRound(
                        given.id(),
                        given.title(),
                        given.deadline(),
                        given.cut(),
                        given.audience(),
                        ReleaseMode.ONLY_IF_ALL_VOTE,
                        9,
                        given.questions()))
                .satisfies(refused -> assertThat(refused.faults()).containsEntry("quorum", "quorumBesideAll"));
    }

    private static Announcement announcement(
            Cut cut, ReleaseMode mode, int quorum, DisclosureRule limits, int electors, boolean showable) {
        return new Announcement(cut, Audience.PARTICIPANTS, mode, quorum, limits, electors, showable);
    }

    private static BallotQuestion with(BallotQuestion question, Prompt prompt) {
        return new BallotQuestion(
                question.id(),
                question.ordinal(),
                question.kind(),
                question.subject(),
                List.of(prompt),
                List.of(),
                false);
    }

    private static void faults(String field, String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.faults()).containsEntry(field, code));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessage(code);
    }
}
