package org.throughline.recommendation;

import org.throughline.language.Bilingual;
import org.throughline.recommendation.key.ElementId;

/**
 * One of the separate asks inside a recommendation, an element of it. What is coded later points at its key.
 *
 * @param id made by whoever asks for it first
 */
public record Ask(ElementId id, Bilingual text) {}
