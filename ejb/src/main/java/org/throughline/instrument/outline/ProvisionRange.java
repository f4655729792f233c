package org.throughline.instrument.outline;

/**
 * Where a provision stands in the canonical text, in code points and without what is under it.
 *
 * @param start where it begins
 * @param wordsStart where its words begin, after the printed number
 * @param end where it ends
 */
public record ProvisionRange(int start, int wordsStart, int end) {}
