package org.throughline.dialogue.stewardship;

import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;

/** Those who run a series: its convenors and its programme staff. */
public record StewardSheet(SeriesAccess access, List<Steward> stewards) {}
