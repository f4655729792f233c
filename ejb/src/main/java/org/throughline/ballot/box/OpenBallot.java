package org.throughline.ballot.box;

import java.time.Instant;
import java.util.UUID;
import org.throughline.language.Bilingual;

/**
 * A round in which the caller may vote, whether or not they have.
 *
 * @param series address of the series
 * @param workshop address of the workshop
 * @param zone time zone of the workshop
 * @param broughtForward whether the deadline was a later one before
 */
public record OpenBallot(
        UUID round,
        int number,
        Bilingual title,
        String series,
        String workshop,
        String zone,
        Instant deadline,
        boolean broughtForward) {}
