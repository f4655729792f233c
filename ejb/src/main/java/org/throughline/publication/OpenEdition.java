package org.throughline.publication;

import java.util.List;
import java.util.Optional;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.publication.block.Report;
import org.throughline.publication.block.Twins;
import org.throughline.publication.correction.ReportMend;

/**
 * An edition to be looked at.
 *
 * @param others the editions of the same report that are kept, this one among them
 * @param report with the mends made so far
 * @param twins the two lists that say the same, if there are such
 * @param mends in order, those undone at the end; {@code card.mends()} of them are not
 */
public record OpenEdition(
        SeriesAccess access,
        EditionCard card,
        List<EditionCard> others,
        Report report,
        Optional<Twins> twins,
        List<ReportMend> mends) {

    public OpenEdition {
        others = List.copyOf(others);
        mends = List.copyOf(mends);
    }
}
