package org.throughline.ballot.box;

import java.time.Instant;
import org.throughline.ballot.key.RoundId;
import org.throughline.language.Bilingual;

/**
 * A round in which the caller may vote, whether or not they have.
 *
 * @param series address of the series
 * @param zone in which its deadline is read
 * @param broughtForward whether the deadline was a later one before
 */
public record OpenBallot(
        RoundId round,
        int number,
        Bilingual title,
        String series,
        String zone,
        Instant deadline,
        boolean broughtForward) {}
