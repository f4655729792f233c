package org.throughline.ballot.box;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Until when a ballot may be cast.
 *
 * @param closeNotice how long ahead, at least, it is announced if it is brought forward
 * @param zones in which it is read, by IANA name, its own first
 */
public record BallotDeadline(Instant moment, Duration closeNotice, List<String> zones) {

    public BallotDeadline {
        zones = List.copyOf(zones);
    }
}
