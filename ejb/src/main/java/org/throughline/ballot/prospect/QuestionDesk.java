package org.throughline.ballot.prospect;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.ballot.chain.Neighbour;
import org.throughline.ballot.event.BallotEvent;
import org.throughline.ballot.event.BallotEvent.QuestionAnother;
import org.throughline.ballot.event.BallotEvent.QuestionAnotherConfirmed;
import org.throughline.ballot.event.BallotEvent.QuestionSame;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.RoundAccess;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.ScopedRounds;
import org.throughline.disclosure.subject.MatterId;
import org.throughline.disclosure.subject.MatterPair;
import org.throughline.disclosure.subject.QuestionIdentities;
import org.throughline.disclosure.subject.Subjects;
import org.throughline.identity.PersonId;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;

/**
 * Where convenors say, before a round opens, which of the questions that its voters were asked before are the same. "The
 * same" counts at once. "Another", of nearly the same words, counts once somebody else has confirmed it; voters are told.
 */
@Stateless
public class QuestionDesk {

    @Inject
    private ScopedRounds scoped;

    @Inject
    private Questions questions;

    @Inject
    private Prospects prospects;

    @Inject
    private QuestionIdentities identities;

    @Inject
    private Event<BallotEvent> acts;

    /** @throws Refusal.NotNow if the round is no draft any more */
    @RolesAllowed(Role.CONVENOR)
    public EarlierQuestions earlier(RoundId round) {
        RoundAccess access = draft(round);
        List<BallotQuestion> asked = questions.of(round);
        Prospect prospect = prospects.of(access.round(), asked);
        return new EarlierQuestions(
                access.constituency(),
                access.round().summary(),
                asked,
                prospect.chain().neighbours().stream()
                        .flatMap(neighbour ->
                                earlier(neighbour, asked, prospect.chain().subjects()))
                        .sorted(Comparator.comparing(earlier -> closest(earlier)))
                        .toList(),
                access.constituency().series().person());
    }

    /**
     * Says which are the same, and which are others.
     *
     * @throws Refusal.Missing if one of them is about nothing that these voters were asked, as far as the caller may see
     */
    @RolesAllowed(Role.CONVENOR)
    public void say(RoundId round, List<PairAnswer> all) {
        RoundAccess access = draft(round);
        List<QuestionLikeness> known = likenesses(access);
        for (PairAnswer said : all) {
            QuestionLikeness likeness = known.stream()
                    .filter(one ->
                            one.theirs().equals(said.theirs()) && one.ours().equals(said.ours()))
                    .findFirst()
                    .orElseThrow(Refusal.Missing::new);
            if (likeness.degree() != QuestionLikeness.Degree.ONE) {
                identities.say(MatterPair.of(said.theirs(), said.ours()), said.answer(), person(access));
                UUID series = access.round().series().value();
                acts.fire(
                        switch (said.answer()) {
                            case SAME -> new QuestionSame(series, round.value());
                            case ANOTHER -> new QuestionAnother(series, round.value());
                        });
            }
        }
    }

    /**
     * Confirms that an earlier question and one of a draft are different.
     *
     * @throws Refusal.Missing if nobody said so of questions that the caller may see
     * @throws Refusal.NotNow if the caller said so themselves, or one of them is being voted on: its voters were told
     *     otherwise
     */
    @RolesAllowed(Role.CONVENOR)
    public void confirm(RoundId round, MatterId theirs, MatterId ours) {
        RoundAccess access = draft(round);
        List<BallotQuestion> asked = questions.of(round);
        Prospect prospect = prospects.of(access.round(), asked);
        if (likenesses(prospect, asked).stream()
                .noneMatch(one -> one.theirs().equals(theirs) && one.ours().equals(ours))) {
            throw new Refusal.Missing();
        }
        if (prospect.chain().underway().stream()
                .flatMap(link -> link.questions().stream())
                .flatMap(question -> question.subjects().stream())
                .anyMatch(
                        subject -> prospect.chain().subjects().matterOf(subject).equals(theirs))) {
            throw new Refusal.NotNow("identity.atVote");
        }
        identities.confirm(MatterPair.of(theirs, ours), person(access));
        acts.fire(new QuestionAnotherConfirmed(
                access.round().series().value(), access.round().id().value()));
    }

    private RoundAccess draft(RoundId round) {
        RoundAccess access = scoped.enter(round, CONVENOR);
        if (!access.round().is(RoundState.DRAFT)) {
            throw new Refusal.NotNow("round.notDraft");
        }
        return access;
    }

    private List<QuestionLikeness> likenesses(RoundAccess access) {
        List<BallotQuestion> asked = questions.of(access.round().id());
        return likenesses(prospects.of(access.round(), asked), asked);
    }

    private static List<QuestionLikeness> likenesses(Prospect prospect, List<BallotQuestion> asked) {
        return prospect.chain()
                .earlier()
                .flatMap(theirs -> like(prospect.chain().subjects(), theirs, asked))
                .toList();
    }

    private static Stream<EarlierQuestion> earlier(Neighbour neighbour, List<BallotQuestion> asked, Subjects subjects) {
        return neighbour.questions().stream()
                .map(theirs -> new EarlierQuestion(
                        neighbour.round().summary(),
                        theirs,
                        like(subjects, theirs, asked).toList()));
    }

    private static Stream<QuestionLikeness> like(Subjects subjects, BallotQuestion theirs, List<BallotQuestion> asked) {
        return asked.stream().map(ours -> QuestionLikeness.of(subjects, theirs, ours));
    }

    private static int closest(EarlierQuestion earlier) {
        return earlier.like().stream()
                .mapToInt(likeness -> switch (likeness.degree()) {
                    case NEAR -> 0;
                    case UNCONFIRMED -> 1;
                    case ONE, SAME, ANOTHER -> 2;
                    case NONE -> 3;
                })
                .min()
                .orElse(3);
    }

    private static PersonId person(RoundAccess access) {
        return access.constituency().series().person();
    }
}
