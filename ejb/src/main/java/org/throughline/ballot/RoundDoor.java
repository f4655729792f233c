package org.throughline.ballot;

import org.throughline.dialogue.WorkshopDoor;

/** A round with the workshop through which the caller came to it. */
record RoundDoor(Round round, WorkshopDoor workshop) {}
