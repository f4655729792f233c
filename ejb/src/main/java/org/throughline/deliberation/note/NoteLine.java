package org.throughline.deliberation.note;

import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.key.NoteId;

/**
 * A note as those who keep the notes see it.
 *
 * @param line its place in the session, from 1; a deleted line leaves a gap
 * @param side code of the side it came from; null when not marked
 */
public record NoteLine(NoteId id, int line, String text, @Nullable String side, long version) {}
