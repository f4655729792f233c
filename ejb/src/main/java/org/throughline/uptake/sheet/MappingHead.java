package org.throughline.uptake.sheet;

/**
 * Of which recommendation in which instrument a page tells.
 *
 * @param illustrative whether it is an example that nobody coded
 * @param version of the mapping; 0 while there is none
 */
public record MappingHead(InstrumentSheet instrument, Subject subject, boolean illustrative, long version) {}
