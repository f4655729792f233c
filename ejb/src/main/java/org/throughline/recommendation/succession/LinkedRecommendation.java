package org.throughline.recommendation.succession;

import org.throughline.recommendation.LinkKind;

/**
 * A recommendation with which another one is linked.
 *
 * @param kind how the one gave way to the other
 * @param stands whether this is the one that stands; else it gave way
 */
public record LinkedRecommendation(String code, LinkKind kind, boolean stands) {}
