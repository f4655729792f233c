package org.throughline.disclosure.ledger;

import java.util.Locale;
import java.util.UUID;
import org.throughline.disclosure.Audience;

/**
 * One telling of figures, as the ledger knows it. The medium (page, API, export, mail) is no part of it: whatever carries
 * a figure to an audience tells that audience the same.
 *
 * @param subject what was asked or counted: the pinned wording, say
 * @param base the group of people counted over: the round, say
 * @param cut how the figures are cut
 * @param smallestGroup ballots of the smallest group shown
 * @param audience whom it reaches
 */
public record Release(UUID subject, UUID base, Cut cut, int smallestGroup, Audience audience) {

    /** The groups over which figures are told. Two different cuts of one base can be subtracted from each other. */
    public enum Cut {
        TOTAL,
        BY_SIDE,
        BY_SECTOR;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Cut of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
