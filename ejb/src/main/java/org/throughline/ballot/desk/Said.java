package org.throughline.ballot.desk;

import java.util.UUID;
import org.throughline.disclosure.subject.QuestionIdentity.Answer;

/** What a convenor says of an earlier question and one of a draft, by what they are about. */
public record Said(UUID theirs, UUID ours, Answer answer) {}
