package org.throughline.ballot.reason;

import java.util.UUID;

/** Whose row it is among the sealed reasons, and to which question. */
public record ReasonKey(UUID round, UUID voter, UUID question) {}
