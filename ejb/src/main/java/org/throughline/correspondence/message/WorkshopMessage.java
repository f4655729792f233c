package org.throughline.correspondence.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.correspondence.key.MailingId;
import org.throughline.dialogue.input.InputCheck;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * The same words to everybody of a workshop, each in their language.
 *
 * @param key made by whoever asks; sending it again leaves one
 */
public record WorkshopMessage(MailingId key, Bilingual text) {

    private static final int LONGEST = 10_000;

    public WorkshopMessage {
        Map<String, String> faults = new LinkedHashMap<>();
        InputCheck.both(faults, "text", text, LONGEST);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
