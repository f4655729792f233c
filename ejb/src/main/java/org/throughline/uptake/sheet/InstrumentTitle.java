package org.throughline.uptake.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.language.Bilingual;

/** An instrument by name and day. */
public record InstrumentTitle(InstrumentId id, String slug, Bilingual title, @Nullable LocalDate signedOn) {}
