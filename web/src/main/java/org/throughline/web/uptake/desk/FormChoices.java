package org.throughline.web.uptake.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.throughline.recommendation.key.ElementId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Uptake;
import org.throughline.web.form.Form;
import org.throughline.web.form.FormOption;
import org.throughline.web.page.Frame;

/** Reads choices of a form, and offers them. */
public final class FormChoices {

    private FormChoices() {}

    /** @throws Refusal.Invalid if nothing of the list was chosen */
    public static <T> T of(Form form, String field, Function<String, T> read) {
        try {
            return read.apply(form.text(field));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal.Invalid(Map.of(field, "choice"));
        }
    }

    /** The keys that were ticked. */
    static Set<ElementId> elements(Form form, String field) {
        Set<ElementId> keys = new HashSet<>();
        for (String ticked : form.all(field)) {
            try {
                keys.add(ElementId.fromString(ticked));
            } catch (IllegalArgumentException forged) {
                throw new Refusal.Invalid(Map.of(field, "choice"));
            }
        }
        return keys;
    }

    /** Options with their words from the texts: {@code <prefix>.<code>}. */
    public static List<FormOption> options(Frame frame, String prefix, List<String> codes) {
        List<FormOption> options = new ArrayList<>();
        codes.forEach(code -> options.add(new FormOption(code, frame.t(prefix + "." + code))));
        return options;
    }

    /** Degrees of uptake with their signs. */
    public static List<FormOption> signed(Frame frame, List<String> codes) {
        return codes.stream()
                .map(code -> new FormOption(code, Uptake.of(code).sign() + " " + frame.t("uptake.is." + code)))
                .toList();
    }
}
