package org.throughline.uptake.matrix;

import org.throughline.dialogue.SeriesDoor;

/** A result as a member of the series sees it. */
public record SeriesResult(SeriesDoor door, Result result) {}
