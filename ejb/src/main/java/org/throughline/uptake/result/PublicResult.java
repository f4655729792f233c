package org.throughline.uptake.result;

import org.throughline.dialogue.series.SeriesProfile;

/** A result as anybody may see it. */
public record PublicResult(SeriesProfile series, Result result) {}
