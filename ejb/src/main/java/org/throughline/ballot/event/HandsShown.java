package org.throughline.ballot.event;

import java.util.List;
import java.util.UUID;
import org.throughline.ballot.question.BallotQuestion;

/** A room is about to be recorded as having shown its hands. */
public record HandsShown(UUID scope, List<BallotQuestion> questions) implements VoteBegun {}
