package org.throughline.ballot.result;

import java.util.List;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.language.Bilingual;

/** The rounds of all workshops of a series that the caller may enter, the newest first. */
public record RoundsOfSeries(SeriesAccess access, List<Line> rounds) {

    public RoundsOfSeries {
        rounds = List.copyOf(rounds);
    }

    /**
     * A round with the workshop whose participants vote.
     *
     * @param zone of the workshop, in which its deadline is read
     * @param broughtForward whether its deadline was a later one before
     * @param due whether it is open though its deadline has passed, and will be closed within the minute
     * @param byHands whether it is a show of hands that was recorded
     * @param convened whether the caller convenes the workshop
     */
    public record Line(
            RoundSummary round,
            Bilingual workshop,
            String zone,
            boolean broughtForward,
            boolean due,
            boolean byHands,
            boolean convened) {}
}
