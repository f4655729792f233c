package org.throughline.web.instrument;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.web.page.Frame;

/** How instruments and their texts are called in the language of the page. */
public final class Phrases {

    private Phrases() {}

    /** When it was signed, as exactly as it is known: 4 May 2026, May 2026, 2026. */
    public static String signed(Frame frame, SignedOn signed) {
        return switch (signed.precision()) {
            case "day" -> frame.date(Objects.requireNonNull(signed.date()));
            case "month", "year" -> roughly(
                    signed.precision(), Objects.requireNonNull(signed.date()), frame.language());
            default -> frame.t("dates.unknown");
        };
    }

    static String roughly(String precision, LocalDate date, Language language) {
        boolean japanese = language == Language.JA;
        String pattern = precision.equals("year") ? (japanese ? "y年" : "y") : (japanese ? "y年M月" : "MMMM y");
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    /** The name of a language in the language of the page. */
    public static String language(Frame frame, String code) {
        Locale locale = Locale.forLanguageTag(code);
        return locale.getCountry().isEmpty()
                ? locale.getDisplayLanguage(frame.language().locale())
                : locale.getDisplayName(frame.language().locale());
    }

    /** Kind and grade of a text in words. */
    public static String sort(Frame frame, ExpressionKind kind, ExpressionGrade grade) {
        return frame.t("instrument.text." + kind.code() + "." + grade.code());
    }

    /** Language, kind and grade of a text, and whether it is an excerpt. */
    public static String text(Frame frame, ExpressionCard card) {
        String words = frame.t(
                "instrument.text.named",
                language(frame, card.language()),
                sort(frame, card.nature().kind(), card.nature().grade()));
        return card.nature().complete() ? words : frame.t("instrument.text.excerpt", words);
    }

    /** A text in the language of the page, or in the other one if it has only that. */
    public static String either(Frame frame, Bilingual text) {
        String words = frame.in(text);
        return words.isEmpty() ? text.in(frame.language().other()) : words;
    }

    /** The authentic languages in which the library has no official text. */
    public static List<String> notHeld(InstrumentCard card) {
        return card.authenticLanguages().stream()
                .filter(language -> card.expressions().stream()
                        .noneMatch(text -> text.nature().kind() == ExpressionKind.OFFICIAL_TEXT
                                && text.language().equals(language)))
                .toList();
    }
}
