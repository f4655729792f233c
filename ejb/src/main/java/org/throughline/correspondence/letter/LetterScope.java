package org.throughline.correspondence.letter;

import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;

/**
 * In what a letter is about: whoever convenes it sees what became of the letter.
 *
 * @param workshop null if it is about the series as a whole
 */
public record LetterScope(SeriesId series, @Nullable WorkshopId workshop) {}
