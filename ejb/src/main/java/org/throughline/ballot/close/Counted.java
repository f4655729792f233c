package org.throughline.ballot.close;

import java.util.UUID;
import org.throughline.ballot.result.Tally;

/** A round that was counted, with the key that is no longer needed. */
record Counted(UUID key, Tally tally) {}
