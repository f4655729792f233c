package org.throughline.deliberation.view;

import jakarta.persistence.Embeddable;

/**
 * A text of a view.
 *
 * @param drafted whether it was written first in this language
 * @param stale whether the drafted text has changed since this was translated from it, or compared with it
 */
@Embeddable
public record ViewText(String text, boolean drafted, boolean stale) {}
