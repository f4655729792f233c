package org.throughline.ballot.desk;

import java.util.List;
import java.util.UUID;
import org.throughline.ballot.question.BallotQuestion;

/**
 * A round has opened. Observed in the same transaction: an owner of the subjects who finds that the words on the ballot
 * are not those that stand may refuse, and the round stays a draft.
 *
 * @param scope whose people vote: a workshop, or the whole series
 */
public record RoundOpened(UUID series, UUID scope, UUID round, List<BallotQuestion> questions) {}
