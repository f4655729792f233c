package org.throughline.ballot.round;

/** A round with those who vote in it, as the caller came to it. */
public record RoundDoor(Round round, Constituency constituency) {}
