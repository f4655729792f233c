package org.throughline.ballot.result;

import java.util.List;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.SeriesDoor;
import org.throughline.language.Bilingual;

/** The rounds of all workshops of a series that the caller may enter, the newest first. */
public record RoundsOfSeries(SeriesDoor door, List<Line> rounds) {

    public RoundsOfSeries {
        rounds = List.copyOf(rounds);
    }

    /**
     * A round with the workshop whose participants vote.
     *
     * @param zone of the workshop, in which its deadline is read
     * @param broughtForward whether its deadline was a later one before
     * @param convened whether the caller convenes the workshop
     */
    public record Line(RoundSummary round, Bilingual workshop, String zone, boolean broughtForward, boolean convened) {}
}
