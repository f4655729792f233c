package org.throughline.uptake.matrix;

import org.throughline.dialogue.SeriesProfile;

/** A result as anybody may see it. */
public record PublicResult(SeriesProfile series, Result result) {}
