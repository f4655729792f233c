package org.throughline.instrument.outline;

import org.jspecify.annotations.Nullable;

/**
 * What a provision goes by.
 *
 * @param number as printed, without a closing full stop; null if none is
 * @param citation how to cite it; what stands in brackets is supplied; null if nobody would
 * @param eId unique in the text; the same in all languages
 */
public record Designation(@Nullable String number, @Nullable String citation, String eId) {}
