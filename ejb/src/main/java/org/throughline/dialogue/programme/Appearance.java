package org.throughline.dialogue.programme;

import org.throughline.language.Bilingual;

/**
 * A public act on the record.
 *
 * @param office the office in which it was done
 * @param act what was done, such as opening remarks
 * @param consent where the consent to be named stands; without it there is no such record
 */
public record Appearance(Bilingual office, Bilingual act, String consent) {

    public Appearance {
        if (org.throughline.language.Blank.is(consent)) {
            throw new org.throughline.refusal.Refusal.Invalid(java.util.Map.of("consent", "wanted"));
        }
    }
}
