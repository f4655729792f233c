package org.throughline.disclosure.ledger;

import java.util.UUID;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;

/**
 * One telling of figures, as the ledger knows it. The medium (page, API, export, mail) is no part of it: whatever carries
 * a figure to an audience tells that audience the same.
 *
 * @param subject what was asked or counted: the pinned wording, say
 * @param base the group of people counted over: the round, say
 * @param cut how the figures are cut
 * @param smallestGroup ballots of the smallest group shown
 * @param audience whom it reaches
 */
public record Release(UUID subject, UUID base, Cut cut, int smallestGroup, Audience audience) {}
