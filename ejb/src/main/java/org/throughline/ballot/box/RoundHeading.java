package org.throughline.ballot.box;

import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.language.Bilingual;

/**
 * Which round it is that a voter comes to.
 *
 * @param number of the round in its workshop, from 1
 * @param series address of the series
 * @param endorsement the series' statement of who endorses what it records
 */
public record RoundHeading(
        RoundId round, int number, Bilingual title, String series, Bilingual seriesTitle, Bilingual endorsement) {

    static RoundHeading of(RoundSummary round, String series, Bilingual seriesTitle, Bilingual endorsement) {
        return new RoundHeading(round.id(), round.number(), round.title(), series, seriesTitle, endorsement);
    }
}
