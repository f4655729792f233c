package org.throughline.dialogue;

import java.util.List;

/** Those who run a series: its convenors and its programme staff. */
public record Stewards(SeriesDoor door, List<Steward> stewards) {}
