package org.throughline.uptake.matrix;

import org.throughline.dialogue.series.SeriesProfile;

/** A matrix as anybody may see it. */
public record PublicMatrix(SeriesProfile series, Matrix matrix) {}
