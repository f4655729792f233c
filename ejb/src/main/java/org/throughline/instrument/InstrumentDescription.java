package org.throughline.instrument;

import org.throughline.instrument.catalogue.NewInstrument;

/**
 * What the library says of an instrument, to be corrected.
 *
 * @param isPublic whether readers without login see it already, so that it stays as it is
 */
public record InstrumentDescription(NewInstrument instrument, boolean isPublic, long version) {}
