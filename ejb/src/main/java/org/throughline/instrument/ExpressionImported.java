package org.throughline.instrument;

import java.util.UUID;
import org.throughline.instrument.catalogue.ExpressionKind;

/** A text has come into the library. */
public record ExpressionImported(UUID expression, UUID instrument, String slug, String language, ExpressionKind kind) {}
