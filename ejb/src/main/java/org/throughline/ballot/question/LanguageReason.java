package org.throughline.ballot.question;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/** Why a round may open though not everybody reads the same in their language: said to everybody in theirs. */
public record LanguageReason(Bilingual text) {

    private static final int LONGEST = 500;

    /** @throws Refusal.Invalid unless it is said in both languages, at no great length */
    public LanguageReason {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String field = "reason" + (language == Language.EN ? "En" : "Ja");
            if (text.in(language).isBlank()) {
                faults.put(field, "wanted");
            } else if (text.in(language).length() > LONGEST) {
                faults.put(field, "tooLong");
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
