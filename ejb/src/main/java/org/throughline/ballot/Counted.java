package org.throughline.ballot;

import java.util.UUID;

/** A round that was counted, with the key that is no longer needed. */
record Counted(UUID key, Tally tally) {}
