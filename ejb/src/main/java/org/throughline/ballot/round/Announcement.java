package org.throughline.ballot.round;

import org.throughline.disclosure.Audience;
import org.throughline.disclosure.DisclosureRule;

/**
 * What is said before anybody votes about what will be told afterwards, and to whom. It is bound into every ballot, so
 * nothing of it can be changed while the round is open.
 *
 * @param bySide results will be shown by side if every side casts enough
 * @param limits the numbers behind "enough" and "nearly all"
 */
public record Announcement(boolean bySide, Audience audience, DisclosureRule limits) {}
