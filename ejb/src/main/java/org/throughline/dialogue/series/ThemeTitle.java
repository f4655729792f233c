package org.throughline.dialogue.series;

import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Bilingual;

/** A theme by its code and title. */
public record ThemeTitle(ThemeId id, String code, Bilingual title) {}
