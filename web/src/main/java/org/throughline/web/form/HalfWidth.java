package org.throughline.web.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.throughline.refusal.Refusal;

/** Reads what a person typed for a machine to read. */
final class HalfWidth {

    /** Years outside are slips of the hand, and the database has no room for them. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    private HalfWidth() {}

    /** The same in letters of half width, without invisible ones: １２ and 12 are one number. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\u2010-\u2015\u2212\u30fc](?=[0-9A-Za-z])", "-")
                .strip();
    }

    static LocalDate date(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text.replace('/', '-'));
            refuseOutside(field, date.getYear());
            return date;
        } catch (DateTimeException odd) {
            throw odd(field);
        }
    }

    static LocalDateTime time(String field, String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text.replace('/', '-').replaceFirst("(?<=\\d) +(?=\\d)", "T"));
            refuseOutside(field, time.getYear());
            return time;
        } catch (DateTimeException odd) {
            throw odd(field);
        }
    }

    private static void refuseOutside(String field, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw odd(field);
        }
    }

    private static Refusal.Invalid odd(String field) {
        return new Refusal.Invalid(Map.of(field, "date"));
    }
}
