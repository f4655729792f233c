package org.throughline.uptake.sheet;

import java.util.UUID;

/**
 * A quote given as evidence.
 *
 * @param language of the text quoted
 * @param grade of the text quoted: {@code authentic}, {@code official_copy}
 * @param edition the version of the text quoted, from 1
 * @param waiting whether a newer text does not bear it out, and it waits to be checked again
 * @param start where it begins in the canonical text, in code points
 */
public record QuoteSheet(
        UUID id,
        UUID expression,
        String language,
        String grade,
        int edition,
        boolean waiting,
        String exact,
        String prefix,
        String suffix,
        int start,
        int end) {}
