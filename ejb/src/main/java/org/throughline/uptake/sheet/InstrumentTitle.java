package org.throughline.uptake.sheet;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;

/** An instrument by name and day. */
public record InstrumentTitle(UUID id, String slug, Bilingual title, @Nullable LocalDate signedOn) {}
