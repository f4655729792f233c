package org.throughline.recommendation;

import jakarta.persistence.Embeddable;

/**
 * An element in one language.
 *
 * @param stale whether only the other language was changed since this was written
 */
@Embeddable
public record ElementText(String text, boolean stale) {}
