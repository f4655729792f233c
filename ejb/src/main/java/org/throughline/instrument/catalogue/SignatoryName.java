package org.throughline.instrument.catalogue;

import org.throughline.language.Bilingual;

/**
 * Who signed: an office, and a person only where the text prints the name.
 *
 * @param side country or organisation; empty if the office says it
 */
public record SignatoryName(String side, Bilingual office, Bilingual printedName) {}
