package org.throughline.ballot.electorate;

import java.util.UUID;

/** A voter's place in a round. */
public record VoterKey(UUID round, UUID voter) {}
