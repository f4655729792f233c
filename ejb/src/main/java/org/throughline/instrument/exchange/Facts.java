package org.throughline.instrument.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of its text besides the words.
 *
 * @param title empty if it says none
 * @param language code of the language of the text; empty if it says none
 * @param signedOn null if it says none
 */
public record Facts(String title, String language, @Nullable LocalDate signedOn) {

    private static final int FIRST_YEAR = 1000;

    static Facts of(@Nullable String title, @Nullable String language, @Nullable String date) {
        return new Facts(title == null ? "" : title.strip(), language == null ? "" : language, day(date));
    }

    /** A date that stands for none, as some write it where the schema wants one, is none. */
    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            LocalDate day = date == null ? LocalDate.MIN : LocalDate.parse(date);
            return day.getYear() < FIRST_YEAR ? null : day;
        } catch (DateTimeException odd) {
            return null;
        }
    }
}
