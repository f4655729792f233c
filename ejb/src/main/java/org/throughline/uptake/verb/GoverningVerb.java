package org.throughline.uptake.verb;

import java.util.Optional;
import org.throughline.uptake.VerbStrength;

/**
 * The verb that governs a passage.
 *
 * @param word as it stands in the text
 */
public record GoverningVerb(VerbStrength strength, String word) {

    /**
     * Finds it. In English it stands before what it governs: the last one before the passage in its sentence, else the
     * first one in the passage, else the last one of the chapeau above. In Japanese it closes the sentence.
     *
     * @param text the clause with the items under it
     * @param from where the passage begins in it, in chars
     * @param to where it ends
     * @return empty in other languages, and where no verb of the lists governs
     */
    public static Optional<GoverningVerb> of(String text, int from, int to, String language) {
        if (from < 0 || to > text.length() || from >= to) {
            return Optional.empty();
        }
        return switch (language) {
            case "en" -> english(text, from, to);
            case "ja" -> japanese(text, to);
            default -> Optional.empty();
        };
    }

    private static Optional<GoverningVerb> english(String text, int from, int to) {
        int begin = Boundary.before(text, from, Boundary.ENGLISH);
        return Verbs.ENGLISH
                .last(text, begin, from)
                .or(() -> Verbs.ENGLISH.first(text, from, to))
                .or(() -> chapeau(text, begin));
    }

    /** The words that end with a colon and open the list in which the passage stands. */
    private static Optional<GoverningVerb> chapeau(String text, int before) {
        int colon = text.lastIndexOf(':', before - 1);
        return colon < 0
                ? Optional.empty()
                : Verbs.ENGLISH.last(text, Boundary.before(text, colon, Boundary.ENGLISH), colon);
    }

    private static Optional<GoverningVerb> japanese(String text, int to) {
        int end = Boundary.after(text, to, Boundary.JAPANESE);
        int begin = Boundary.before(text, Math.max(0, Math.min(to, end) - 1), Boundary.JAPANESE);
        return Verbs.JAPANESE.last(text, begin, end);
    }
}
