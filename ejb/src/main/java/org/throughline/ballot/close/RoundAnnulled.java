package org.throughline.ballot.close;

import java.util.List;
import java.util.UUID;
import org.throughline.ballot.question.BallotQuestion;

/** A round was given up uncounted; everybody will have to vote again. */
public record RoundAnnulled(UUID series, UUID scope, UUID round, List<BallotQuestion> questions) {}
