package org.throughline.dialogue.series;

import org.throughline.language.Bilingual;

/** A side by its code and name. */
public record SideName(String code, Bilingual name) {}
