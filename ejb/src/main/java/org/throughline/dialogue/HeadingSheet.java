package org.throughline.dialogue;

import org.throughline.language.Bilingual;

/**
 * A side or a theme as those see it who set it up.
 *
 * @param ordinal its place among the others
 */
public record HeadingSheet(String code, Bilingual name, int ordinal, long version) {}
