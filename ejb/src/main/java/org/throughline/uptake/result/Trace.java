package org.throughline.uptake.result;

import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Uptake;

/**
 * What became of a recommendation in one instrument.
 *
 * @param instrument slug
 * @param element place of the element that was coded apart; 0: the recommendation as a whole
 * @param published whether everybody may see it, once the series is published
 * @param recheck whether the text under its evidence has changed
 * @param older whether the instrument is older than the recommendation
 */
public record Trace(
        String instrument,
        Bilingual title,
        SignedOn signedOn,
        int element,
        Uptake uptake,
        Basis basis,
        boolean published,
        boolean illustrative,
        boolean recheck,
        boolean older) {

    public boolean isSingle() {
        return basis == Basis.SINGLE;
    }
}
