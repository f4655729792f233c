package org.throughline.correspondence.letter;

import org.throughline.dialogue.key.ParticipationId;

/** Somebody with a place in a workshop, and how they are written to. */
public record Addressee(ParticipationId place, Recipient recipient) {}
