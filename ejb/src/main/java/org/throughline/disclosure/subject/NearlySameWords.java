package org.throughline.disclosure.subject;

import java.util.Map;
import org.throughline.language.Language;

/**
 * How nearly two texts are the same by their letters: an alarm, not a proof. A text changed a little, shortened, extended,
 * reordered or negated is found; a paraphrase and a translation are not. One noun exchanged makes another question of nearly
 * the same letters: that is for people to say.
 */
public final class NearlySameWords {

    /**
     * From here on two texts are taken for one question until somebody says otherwise. Chosen on two hundred labelled pairs:
     * none but paraphrases lie below it; a miss may cost a voter their secret, a false alarm costs a convenor a
     * confirmation.
     */
    public static final double ALARM = .55;

    private NearlySameWords() {}

    /** From 0 to 1: the larger of the shares that each text has in the other. */
    public static double of(String one, String other) {
        return LetterGrams.of(one).resemblance(LetterGrams.of(other));
    }

    /** Whether two questions are nearly the same text in some language; for many comparisons see {@link TextProfile}. */
    public static boolean alarms(Map<Language, String> one, Map<Language, String> other) {
        return TextProfile.of(one).alarms(TextProfile.of(other));
    }
}
