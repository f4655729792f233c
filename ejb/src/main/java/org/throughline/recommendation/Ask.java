package org.throughline.recommendation;

import java.util.UUID;
import org.throughline.language.Bilingual;

/**
 * One of the separate asks inside a recommendation, an element of it. What is coded later points at its key.
 *
 * @param id made by whoever asks for it first
 */
public record Ask(UUID id, Bilingual text) {}
