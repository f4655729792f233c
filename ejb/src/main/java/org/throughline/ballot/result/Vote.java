package org.throughline.ballot.result;

import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.subject.SubjectId;

/**
 * What is told of the vote of one round on one subject.
 *
 * @param measure what of the answers was counted
 */
public record Vote(RoundSummary round, SubjectId subject, Measure measure, Disclosed told) {}
