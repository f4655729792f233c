package org.throughline.uptake.matrix;

import org.throughline.dialogue.access.SeriesAccess;

/** A matrix as a member of the series sees it. */
public record SeriesMatrix(SeriesAccess access, Matrix matrix) {}
