package org.throughline.ballot.prospect;

import java.util.UUID;
import org.throughline.disclosure.subject.QuestionIdentity.Answer;

/** What a convenor says of an earlier question and one of a draft, by what they are about. */
public record PairAnswer(UUID theirs, UUID ours, Answer answer) {}
