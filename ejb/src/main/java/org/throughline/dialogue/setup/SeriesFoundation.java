package org.throughline.dialogue.setup;

import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.HeadingSheet;
import org.throughline.dialogue.series.SeriesProfile;

/**
 * How a series is set up, for its convenors.
 *
 * @param version of what the series says of itself
 */
public record SeriesFoundation(
        SeriesAccess access,
        SeriesProfile profile,
        long version,
        List<HeadingSheet> sides,
        List<HeadingSheet> themes) {}
