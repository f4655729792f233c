package org.throughline.uptake.coding;

import java.util.Optional;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.MappingHead;

/**
 * A recommendation beside an instrument, with the caller's own coding.
 *
 * @param mine null before the caller has begun
 * @param returnable whether the caller may give the coding back
 * @param older whether the instrument was made before the recommendation: it cannot have taken it up
 */
public record CodingDeskSheet(
        SeriesAccess access,
        MappingHead head,
        CodingTask task,
        Optional<CodingSheet> mine,
        boolean alone,
        boolean returnable,
        boolean older) {}
