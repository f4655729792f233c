package org.throughline.web.uptake.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.web.form.Form;

/** Fills the form of a finding with words of a clause that an address points at, without carrying them in the address. */
final class Quoting {

    private Quoting() {}

    /**
     * The form with the words that {@code clause}, {@code expression}, {@code start} and {@code length} point at, in code
     * points of the canonical text; as it was where they point at none that may be quoted.
     */
    static Form prefilled(InstrumentSheet instrument, Form form) {
        int start = number(form, "start");
        int length = number(form, "length");
        return instrument.clause(form.text("clause")).stream()
                .flatMap(clause -> clause.words().stream())
                .filter(words -> words.quotable()
                        && words.expression().toString().equals(form.text("expression"))
                        && words.holds(start, length))
                .findFirst()
                .map(words -> with(form, words, start, length))
                .orElse(form);
    }

    private static int number(Form form, String field) {
        try {
            return Integer.parseInt(form.text(field));
        } catch (NumberFormatException forged) {
            return Integer.MIN_VALUE / 2;
        }
    }

    private static Form with(Form form, ClauseSheet.Words words, int start, int length) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        int from = words.words().offsetByCodePoints(0, start - words.start());
        int to = words.words().offsetByCodePoints(from, length);
        values.put("exact", List.of(words.words().substring(from, to)));
        words.verb(start, length).ifPresent(verb -> {
            values.putIfAbsent("verb", List.of(verb.strength().code()));
            values.put("verbFrom", List.of(verb.word()));
        });
        return new Form(values, form.faults(), form.refused(), form.arguments());
    }
}
