package org.throughline.web.uptake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.web.frame.Form;

/** Fills the form of a finding with words of a clause that an address points at, without carrying them in the address. */
final class Quoting {

    private Quoting() {}

    /**
     * The form with the words that {@code clause}, {@code expression}, {@code start} and {@code length} point at, in code
     * points of the canonical text; as it was where they point at none that may be quoted.
     */
    static Form prefilled(InstrumentSheet instrument, Form form) {
        return instrument.clause(form.text("clause")).stream()
                .flatMap(clause -> clause.words().stream())
                .filter(words ->
                        words.quotable() && words.expression().toString().equals(form.text("expression")))
                .map(words -> part(words.words(), number(form, "start") - words.start(), number(form, "length")))
                .filter(exact -> !exact.isEmpty())
                .findFirst()
                .map(exact -> with(form, exact))
                .orElse(form);
    }

    private static String part(String words, int from, int length) {
        int all = words.codePointCount(0, words.length());
        if (from < 0 || length <= 0 || from > all - length) {
            return "";
        }
        int start = words.offsetByCodePoints(0, from);
        return words.substring(start, words.offsetByCodePoints(start, length));
    }

    private static int number(Form form, String field) {
        try {
            return Integer.parseInt(form.text(field));
        } catch (NumberFormatException forged) {
            return Integer.MIN_VALUE / 2;
        }
    }

    private static Form with(Form form, String exact) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        values.put("exact", List.of(exact));
        return new Form(values, form.faults(), form.refused(), form.arguments());
    }
}
