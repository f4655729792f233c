package org.throughline.web.recommendation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.NewRecommendation;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingGrade;
import org.throughline.recommendation.wording.WordingList;
import org.throughline.recommendation.wording.WordingText;
import org.throughline.recommendation.wording.WordingTexts;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/**
 * Reads the forms of a recommendation and of a wording. The fields of a wording begin with its place in the form:
 * {@code w1TextEn}.
 */
final class RecommendationForm {

    /** How many wordings the form of a recommendation offers; more are added one by one. */
    static final int WORDINGS = 2;

    private static final int ASKS = 12;

    private RecommendationForm() {}

    static NewRecommendation read(Form form) {
        List<NewWording> wordings = new ArrayList<>();
        for (int i = 1; i <= WORDINGS; i++) {
            if (i == 1 || !form.both("w" + i + "Text").isEmpty()) {
                wordings.add(wording(form, "w" + i));
            }
        }
        return new NewRecommendation(form.key("id", RecommendationId::new), form.code("code"), details(form), wordings);
    }

    static RecommendationDetails details(Form form) {
        return new RecommendationDetails(
                choice(form, "theme", ThemeId::fromString),
                Set.copyOf(form.all("addressee")),
                choice(form, "provenance", Provenance::of),
                form.date("madeOn"),
                asks(form),
                form.has("compared", "yes"));
    }

    static NewWording wording(Form form, String at) {
        return new NewWording(
                form.key(at + "Id", WordingId::new),
                choice(form, at + "List", WordingList::of),
                WordingGrade.OWN,
                texts(form, at));
    }

    /** Other words beside those of a wording: where they come from is asked too. */
    static NewWording rewording(Form form, String at, WordingId of) {
        NewWording wording = wording(form, at);
        Provenance provenance = choice(form, "provenance", Provenance::of);
        if (provenance.isReport()) {
            throw new Refusal.Invalid(Map.of("provenance", "choice"));
        }
        return new NewWording(wording.id(), wording.list(), wording.grade(), wording.texts(), provenance, of);
    }

    /** The texts of a wording; their faults are named after the fields of the form. */
    static WordingTexts texts(Form form, String at) {
        Language drafted = Language.of(form.text(at + "Drafted"))
                .orElseThrow(() -> new Refusal.Invalid(Map.of(at + "Drafted", "choice")));
        Map<Language, WordingText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text(form, at, language, drafted));
        }
        try {
            return new WordingTexts(texts);
        } catch (Refusal.Invalid invalid) {
            throw named(invalid, at, drafted);
        }
    }

    private static WordingText text(Form form, String at, Language language, Language drafted) {
        String text = form.both(at + "Text").in(language);
        if (language == drafted) {
            return WordingText.drafted(text);
        }
        String by = form.text(at + "By");
        return new WordingText(text, false, form.has(at + "Checked", "yes"), by.isEmpty() ? null : by);
    }

    private static Refusal.Invalid named(Refusal.Invalid invalid, String at, Language drafted) {
        Map<String, String> faults = new LinkedHashMap<>();
        invalid.faults()
                .forEach((field, fault) -> faults.put(
                        switch (field) {
                            case "textEn" -> at + "TextEn";
                            case "textJa" -> at + "TextJa";
                            case "translatedBy" -> at + "By";
                            default -> at + (drafted == Language.EN ? "TextEn" : "TextJa");
                        },
                        fault));
        return new Refusal.Invalid(faults);
    }

    /** Rows of asks; one left empty is taken out. */
    private static List<Ask> asks(Form form) {
        List<Ask> asks = new ArrayList<>();
        for (int i = 1; i <= ASKS; i++) {
            Bilingual text = form.both("ask" + i);
            if (!text.isEmpty()) {
                asks.add(new Ask(form.key("ask" + i + "Id", ElementId::new), text));
            }
        }
        return asks;
    }

    private static <T> T choice(Form form, String name, Function<String, T> of) {
        try {
            return of.apply(form.text(name));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal.Invalid(Map.of(name, "choice"));
        }
    }
}
