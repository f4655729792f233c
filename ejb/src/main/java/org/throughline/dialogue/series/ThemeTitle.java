package org.throughline.dialogue.series;

import java.util.UUID;
import org.throughline.language.Bilingual;

/** A theme by its code and title. */
public record ThemeTitle(UUID id, String code, Bilingual title) {}
