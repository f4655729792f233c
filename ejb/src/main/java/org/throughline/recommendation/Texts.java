package org.throughline.recommendation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.language.Blank;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/** A wording in the languages in which it stands; in one of them it was drafted. */
public record Texts(Map<Language, WordingText> in) {

    private static final int LONGEST = 2000;
    private static final Set<String> TRANSLATORS = Set.of("convenor", "translator", "machine");

    /** @throws Refusal.Invalid if it was drafted in no language or in two, or a text is too long */
    public Texts {
        Map<String, String> faults = new LinkedHashMap<>();
        Map<Language, WordingText> given = new EnumMap<>(Language.class);
        in.forEach((language, text) -> {
            if (text.text().length() > LONGEST) {
                faults.put(language == Language.EN ? "textEn" : "textJa", "tooLong");
            }
            if (text.translatedBy() != null && !TRANSLATORS.contains(text.translatedBy())) {
                faults.put("translatedBy", "choice");
            }
            if (!Blank.is(text.text())) {
                given.put(language, text);
            }
        });
        if (given.values().stream().filter(WordingText::drafted).count() != 1) {
            faults.put("text", "wanted");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        in = Map.copyOf(given);
    }

    public @Nullable WordingText in(Language language) {
        return in.get(language);
    }

    /** The language in which it was drafted. */
    public Language drafted() {
        WordingText english = in.get(Language.EN);
        return english != null && english.drafted() ? Language.EN : Language.JA;
    }

    /** The words alone; empty in a language in which it does not stand. */
    public Bilingual words() {
        return new Bilingual(words(Language.EN), words(Language.JA));
    }

    private String words(Language language) {
        WordingText text = in.get(language);
        return text == null ? "" : text.text();
    }
}
