package org.throughline.ballot;

import java.util.List;
import java.util.UUID;

/** A round was given up uncounted; everybody will have to vote again. */
public record RoundAnnulled(UUID series, UUID workshop, UUID round, List<BallotQuestion> questions) {}
