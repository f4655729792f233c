package org.throughline.ballot.round;

import org.throughline.dialogue.WorkshopDoor;

/** A round with the workshop through which the caller came to it. */
public record RoundDoor(Round round, WorkshopDoor workshop) {}
