package org.throughline.uptake.mapping;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Uptake;

/**
 * A coder's judgement of a recommendation as a whole.
 *
 * @param confidence null while the coder has not said
 * @param note to whoever adjudicates; read by nobody before both have finished
 * @param read the authentic languages in which the coder has read the text
 */
public record Judgement(Uptake uptake, @Nullable Confidence confidence, String note, Set<Language> read) {

    static final int LONGEST = 4000;

    public Judgement {
        if (note.length() > LONGEST) {
            throw new Refusal.Invalid(Map.of("note", "tooLong"));
        }
        read = Set.copyOf(read);
    }
}
