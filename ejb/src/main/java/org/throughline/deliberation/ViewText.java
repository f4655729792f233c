package org.throughline.deliberation;

import jakarta.persistence.Embeddable;

/** A text of a view; {@code drafted} if it was written first in this language. */
@Embeddable
public record ViewText(String text, boolean drafted) {}
