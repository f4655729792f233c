package org.throughline.deliberation.note;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Blank;
import org.throughline.refusal.Refusal;

/**
 * What a rapporteur writes down: one line, and perhaps whose side it came from.
 *
 * @param text one line; line breaks become spaces
 * @param side code of a side of the series; null for none
 */
public record NoteInput(String text, @Nullable String side) {

    static final int LONGEST = 2000;

    public NoteInput {
        text = text.replaceAll("\\R", " ").strip();
        side = side == null || side.isBlank() ? null : side;
    }

    /** @throws Refusal.Invalid if it cannot be a note */
    void refuseUnfit() {
        if (Blank.is(text)) {
            throw new Refusal.Invalid(Map.of("text", "wanted"));
        }
        if (text.length() > LONGEST) {
            throw new Refusal.Invalid(Map.of("text", "tooLong"));
        }
    }
}
