package org.throughline.recommendation;

/**
 * A recommendation with which another one is linked.
 *
 * @param kind how the one gave way to the other
 * @param stands whether this is the one that stands; else it gave way
 */
public record Relative(String code, LinkKind kind, boolean stands) {}
