package org.throughline.dialogue;

import java.util.List;

/**
 * How a series is set up, for its convenors.
 *
 * @param version of what the series says of itself
 */
public record SetUp(
        SeriesDoor door, SeriesProfile profile, long version, List<HeadingSheet> sides, List<HeadingSheet> themes) {}
