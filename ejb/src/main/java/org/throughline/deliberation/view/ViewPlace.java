package org.throughline.deliberation.view;

import jakarta.persistence.Embeddable;

/**
 * Where in a view a text stands.
 *
 * @param position empty for the statement itself, a side's code for that side's position
 */
@Embeddable
public record ViewPlace(String language, String position) {}
