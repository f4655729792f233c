package org.throughline.uptake.matrix;

import org.throughline.dialogue.SeriesDoor;

/** A matrix as a member of the series sees it. */
public record SeriesMatrix(SeriesDoor door, Matrix matrix) {}
