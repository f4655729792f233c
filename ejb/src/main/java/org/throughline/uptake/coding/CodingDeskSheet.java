package org.throughline.uptake.coding;

import java.util.Optional;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.Subject;

/**
 * A recommendation beside an instrument, with the caller's own coding.
 *
 * @param mine null before the caller has begun
 * @param returnable whether the caller may give the coding back
 * @param older whether the instrument was made before the recommendation: it cannot have taken it up
 * @param version of the mapping
 */
public record CodingDeskSheet(
        SeriesAccess access,
        InstrumentSheet instrument,
        Subject subject,
        CodingTask task,
        Optional<CodingSheet> mine,
        boolean alone,
        boolean returnable,
        boolean illustrative,
        boolean older,
        long version) {}
