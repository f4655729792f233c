package org.throughline.web.instrument.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Upload;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.catalogue.SignatoryName;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.importing.ImportText;
import org.throughline.instrument.importing.OpenDraft;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/**
 * The form of an import, read.
 *
 * @param slug of the instrument
 * @param instrument what is told of it if it is new; null if the library has it
 */
public record ImportForm(String slug, @Nullable NewInstrument instrument, ImportText text) {

    /** @throws Refusal.Invalid if what was typed of an import that is kept has to be changed first */
    static ImportForm of(OpenDraft draft) {
        return read(SentText.form(draft), draft.upload());
    }

    /** Whether what was typed of an import that is kept can be saved beside what the library has. */
    static boolean isWhole(OpenDraft draft, List<InstrumentCard> instruments) {
        try {
            of(draft).refuseUnknown(instruments);
            return true;
        } catch (Refusal.Invalid incomplete) {
            return false;
        }
    }

    /** @throws Refusal.Invalid with the faults of all fields at once */
    static ImportForm read(Form form, Upload upload) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean isNew = form.text("instrument").isEmpty();
        NewInstrument instrument = isNew ? gather(faults, () -> instrument(form)) : null;
        ImportText text = gather(faults, () -> text(form, upload));
        if (text == null || !faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        return new ImportForm(isNew ? form.code("slug") : form.text("instrument"), instrument, text);
    }

    /**
     * Holds it against the library.
     *
     * @return the instrument that the library has; null if it is new
     * @throws Refusal.Invalid if the address of a new one is taken, or the library has none of the name given
     */
    @Nullable
    InstrumentCard refuseUnknown(List<InstrumentCard> instruments) {
        InstrumentCard known = instruments.stream()
                .filter(card -> card.slug().equals(slug))
                .findFirst()
                .orElse(null);
        if (instrument != null && known != null) {
            throw new Refusal.Invalid(Map.of("slug", "taken"));
        }
        if (instrument == null && known == null) {
            throw new Refusal.Invalid(Map.of("instrument", "choice"));
        }
        return known;
    }

    private static <T> @Nullable T gather(Map<String, String> faults, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal.Invalid invalid) {
            if (invalid.faults().isEmpty()) {
                throw invalid;
            }
            faults.putAll(invalid.faults());
            return null;
        }
    }

    private static NewInstrument instrument(Form form) {
        return instrument(form, form.code("slug"));
    }

    /**
     * The description of an instrument.
     *
     * @throws Refusal.Invalid with a fault for each field that is wrong
     */
    static NewInstrument instrument(Form form, String slug) {
        return new NewInstrument(
                slug,
                choice(form, "instrumentKind", InstrumentKind.values(), InstrumentKind::code),
                form.both("title"),
                form.both("shortTitle"),
                signedOn(form),
                form.both("place"),
                codes(form.code("authenticLanguages")),
                signatories(form));
    }

    private static ImportText text(Form form, Upload upload) {
        return new ImportText(
                form.key("id", ExpressionId::new),
                form.text("language"),
                choice(form, "kind", ExpressionKind.values(), ExpressionKind::code),
                choice(form, "grade", ExpressionGrade.values(), ExpressionGrade::code),
                !form.text("extent").equals("excerpt"),
                upload);
    }

    private static <T> T choice(Form form, String name, T[] choices, Function<T, String> code) {
        return Arrays.stream(choices)
                .filter(choice -> code.apply(choice).equals(form.text(name)))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(Map.of(name, "choice")));
    }

    private static SignedOn signedOn(Form form) {
        LocalDate date = form.date("signedOn");
        return date == null ? SignedOn.UNKNOWN : known(date, form.text("precision"));
    }

    /** Of a month or a year its first day stands for the whole. */
    private static SignedOn known(LocalDate date, String precision) {
        return switch (precision) {
            case "month" -> new SignedOn(date.withDayOfMonth(1), precision);
            case "year" -> new SignedOn(date.withDayOfYear(1), precision);
            default -> SignedOn.day(date);
        };
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split("[\\s,、，]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** One office a line, the first line in English beside the first in Japanese. */
    private static List<SignatoryName> signatories(Form form) {
        List<String> english =
                form.text("signatoriesEn").lines().map(String::strip).toList();
        List<String> japanese =
                form.text("signatoriesJa").lines().map(String::strip).toList();
        List<SignatoryName> signatories = new ArrayList<>();
        for (int i = 0; i < Math.max(english.size(), japanese.size()); i++) {
            Bilingual office = new Bilingual(line(english, i), line(japanese, i));
            if (!office.isEmpty()) {
                signatories.add(new SignatoryName("", office, Bilingual.NONE));
            }
        }
        return signatories;
    }

    private static String line(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }
}
