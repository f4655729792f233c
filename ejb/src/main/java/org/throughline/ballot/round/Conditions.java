package org.throughline.ballot.round;

import java.time.Duration;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.language.Bilingual;

/**
 * What is known of a round when it opens, besides what its convenor announced.
 *
 * @param limits of the series
 * @param notice how long ahead, at least, a deadline that is brought forward is announced
 * @param electors how many may vote
 * @param showable whether anything of it could be shown, as far as its convenor could know
 * @param languageNote why it opens though not everybody reads the same in their language; empty if everybody does
 */
public record Conditions(
        DisclosureRule limits, Duration notice, int electors, boolean showable, Bilingual languageNote) {

    /** Of a show of hands, which is over when it is recorded. */
    static Conditions ofHands(DisclosureRule limits) {
        return new Conditions(limits, Duration.ZERO, 0, true, Bilingual.NONE);
    }
}
