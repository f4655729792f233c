package org.throughline.instrument.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a text is of.
 *
 * @param title in the language of the text, if there is one
 * @param signedOn null if it is not known
 * @param language code of the language of the text
 * @param version from 1
 */
public record Label(
        String slug,
        String instrumentKind,
        String title,
        @Nullable LocalDate signedOn,
        String language,
        String kind,
        String grade,
        boolean complete,
        int version) {}
