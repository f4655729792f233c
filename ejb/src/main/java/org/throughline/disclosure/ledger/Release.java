package org.throughline.disclosure.ledger;

import java.util.UUID;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;

/**
 * One telling, as the ledger knows it. The medium (page, API, export, mail) is no part of it: whatever carries a figure to
 * an audience tells that audience the same. Figures, bounds, a verdict that follows from them, and reasons of one base are
 * one release.
 *
 * @param base what it is drawn from: the round, say
 * @param series in which it was asked
 * @param cut over which groups it is told
 * @param audience whom it reaches
 * @param hands whether it was a show of hands, of which nobody knows who took part
 * @param everybodyVoted whether all of the electorate are in it; never of hands
 */
public record Release(UUID base, UUID series, Cut cut, Audience audience, boolean hands, boolean everybodyVoted) {}
