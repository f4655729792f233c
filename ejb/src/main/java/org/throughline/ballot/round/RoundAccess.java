package org.throughline.ballot.round;

/** A round with those who vote in it, as the caller came to it. */
public record RoundAccess(Round round, Constituency constituency) {}
