package org.throughline.ballot.event;

import java.util.List;
import java.util.UUID;
import org.throughline.ballot.question.BallotQuestion;

/**
 * Questions were put to a vote, on ballots or by hands. An owner of the subjects who finds that the words voted on are not
 * those that stand may refuse, and the round stays as it was.
 */
public interface VoteBegun {

    /** Whose people vote: a workshop, or the whole series. */
    UUID scope();

    List<BallotQuestion> questions();
}
