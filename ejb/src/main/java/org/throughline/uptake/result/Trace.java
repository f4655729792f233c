package org.throughline.uptake.result;

import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.UptakeResult;

/**
 * What became of a recommendation in one instrument.
 *
 * @param instrument slug
 * @param element place of the element that was coded apart; 0: the recommendation as a whole
 */
public record Trace(String instrument, Bilingual title, SignedOn signedOn, int element, UptakeResult result) {

    /** Whether everybody may see it, once the series is published. */
    public boolean isPublished() {
        return result.state() == MappingState.PUBLISHED;
    }
}
