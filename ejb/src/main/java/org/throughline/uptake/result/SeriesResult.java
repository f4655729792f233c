package org.throughline.uptake.result;

import org.throughline.dialogue.access.SeriesAccess;

/** A result as a member of the series sees it. */
public record SeriesResult(SeriesAccess access, Result result) {}
