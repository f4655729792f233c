package org.throughline.publication.block;

import org.throughline.publication.pairing.ItemPairing;

/** Two lists with the same recommendations in two wordings, the one that stands first in the report first. */
public record Twins(RecommendationList first, RecommendationList second, ItemPairing pairing) {}
