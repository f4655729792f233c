package org.throughline.ballot.event;

import java.util.List;
import java.util.UUID;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.platform.Happened;

/** What happens to a round. Of the casting of a ballot nothing is told. */
public sealed interface BallotEvent extends Happened {

    UUID round();

    @Override
    default Affected affected() {
        return new Affected("round", round());
    }

    record RoundOpened(UUID series, UUID scope, UUID round, List<BallotQuestion> questions)
            implements BallotEvent, VoteBegun {}

    /** A round has closed, and its ballots and keys are gone: told exactly once. */
    record RoundClosed(UUID series, UUID round, List<Outcome> outcomes) implements BallotEvent, VoteEnded {}

    /** A round was given up uncounted; everybody will have to vote again. */
    record RoundAnnulled(UUID series, UUID round, List<BallotQuestion> questions) implements BallotEvent {}

    /** The hands that a room showed were recorded, and what is told of them. */
    record RoundHandsRecorded(UUID series, UUID round, List<Outcome> outcomes) implements BallotEvent, VoteEnded {}

    record RoundSuspended(UUID series, UUID round) implements BallotEvent {}

    record RoundResumed(UUID series, UUID round) implements BallotEvent {}

    record RoundReminded(UUID series, UUID round) implements BallotEvent {}

    record RoundExtended(UUID series, UUID round) implements BallotEvent {}

    record RoundBroughtForward(UUID series, UUID round) implements BallotEvent {}

    record RoundReasonsDeleted(UUID series, UUID round) implements BallotEvent {}

    /** It was said that a question of the round is the same as an earlier one. */
    record QuestionSame(UUID series, UUID round) implements BallotEvent {}

    /** It was said that a question of the round is another one than an earlier one, though the words are alike. */
    record QuestionAnother(UUID series, UUID round) implements BallotEvent {}

    /** Somebody else confirmed that the two are different. */
    record QuestionAnotherConfirmed(UUID series, UUID round) implements BallotEvent {}
}
