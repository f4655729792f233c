package org.throughline.ballot.box;

import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundSummary;

/** A row of the rounds in which somebody may vote. */
record OpenBallotRow(Round round, String series, String zone, Long broughtForward) {

    OpenBallot ballot() {
        RoundSummary summary = round.summary();
        return new OpenBallot(
                summary.id(),
                summary.number(),
                summary.title(),
                series,
                zone,
                summary.moments().deadline(),
                broughtForward > 0);
    }
}
