package org.throughline.ballot.electorate;

import java.util.UUID;

/** Somebody who may vote, with the groups they count with: their ballot is bound to all three. */
public record Voter(UUID id, String side, String sector) {}
