/**
 * What is told of a round to whoever wants to hear: that something happened to it, for the record of acts, and that a vote
 * on a subject began or ended, for the owner of the subject.
 */
@Knows({"ballot.answer", "ballot.question", "disclosure", "platform"})
@NullMarked
package org.throughline.ballot.event;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
