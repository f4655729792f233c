package org.throughline.ballot.result;

import java.util.UUID;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.disclosure.Disclosed;

/**
 * What is told of the vote of one round on one subject.
 *
 * @param measure what of the answers was counted
 */
public record Vote(RoundSummary round, UUID subject, Measure measure, Disclosed told) {}
