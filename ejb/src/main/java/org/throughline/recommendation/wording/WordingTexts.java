package org.throughline.recommendation.wording;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.language.Blank;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/** A wording in the languages in which it stands; in one of them it was drafted. */
public record WordingTexts(Map<Language, WordingText> in) {

    private static final int LONGEST = 2000;
    private static final Set<String> TRANSLATORS = Set.of("convenor", "translator", "machine");

    /** @throws Refusal.Invalid if it was drafted in no language or in two, or a text is too long */
    public WordingTexts {
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

    /** The translation; null if it stands in one language only. */
    public @Nullable WordingText translation() {
        return in.get(drafted().other());
    }

    /** The words alone; empty in a language in which it does not stand. */
    public Bilingual words() {
        WordingText translation = translation();
        return new Bilingual(
                words(Language.EN),
                words(Language.JA),
                translation != null && translation.stale() ? drafted().other() : null);
    }

    /**
     * These texts in the place of others. A translation that was left as it was, while the text it was made from changed,
     * is older than that text from now on, unless it is said to be checked anew: a check of other words does not count.
     */
    WordingTexts inPlaceOf(WordingTexts before) {
        Language translated = drafted().other();
        WordingText translation = in.get(translated);
        WordingText known = before.in(translated);
        if (translation == null || translation.checked() || !translation.saysAs(known)) {
            return this;
        }
        boolean sourceStays = Objects.requireNonNull(in.get(drafted())).saysAs(before.in(drafted()));
        boolean outrun = !sourceStays || Objects.requireNonNull(known).stale();
        return outrun ? with(translated, translation.outrun()) : this;
    }

    /** Whether the words are the same in every language. */
    public boolean saysAs(WordingTexts other) {
        return words().en().equals(other.words().en())
                && words().ja().equals(other.words().ja());
    }

    /** The same, the translation compared with the drafted text. */
    WordingTexts compared() {
        WordingText translation = translation();
        return translation == null ? this : with(drafted().other(), translation.compared());
    }

    private WordingTexts with(Language language, WordingText text) {
        Map<Language, WordingText> changed = new EnumMap<>(in);
        changed.put(language, text);
        return new WordingTexts(changed);
    }

    private String words(Language language) {
        WordingText text = in.get(language);
        return text == null ? "" : text.text();
    }
}
