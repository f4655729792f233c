package org.throughline.uptake.mapping;

/**
 * What is coded, by its addresses: a recommendation against one instrument.
 *
 * @param series slug
 * @param instrument slug
 * @param recommendation code
 */
public record UnitOfCoding(String series, String instrument, String recommendation) {}
