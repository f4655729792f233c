package org.throughline.instrument.catalogue;

import org.throughline.language.Bilingual;

/**
 * A relation with the names of both instruments, for those who read it.
 *
 * @param newer the shortest name of the later instrument
 * @param older the shortest name of the earlier one
 */
public record Kinship(LineageLink link, Bilingual newer, Bilingual older) {}
