package org.throughline.disclosure.ledger;

import java.time.Instant;

/** Entries of the ledger for tests. */
public final class Ledgers {

    private Ledgers() {}

    public static LedgerEntry entry(Release release) {
        return new LedgerEntry(release, Instant.EPOCH);
    }
}
