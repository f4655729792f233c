package org.throughline.ballot.box;

/** What a voter finds who comes to vote. */
public sealed interface VoterEntry permits BallotForm, Halt {}
