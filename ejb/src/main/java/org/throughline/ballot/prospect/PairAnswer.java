package org.throughline.ballot.prospect;

import org.throughline.disclosure.subject.MatterId;
import org.throughline.disclosure.subject.QuestionIdentity.Answer;

/** What a convenor says of an earlier question and one of a draft, by what they are about. */
public record PairAnswer(MatterId theirs, MatterId ours, Answer answer) {}
