package org.throughline.web.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Doubt;

/** Puts what has to be read before an act into words of the page. */
final class DoubtWording {

    private DoubtWording() {}

    static String of(Doubt doubt, Frame frame) {
        return frame.t(
                "doubt." + doubt.code(),
                doubt.arguments().stream().map(each -> said(each, frame)).toArray());
    }

    private static Object said(Object argument, Frame frame) {
        return switch (argument) {
            case Doubt.Word word -> frame.t(word.key());
            case Bilingual text -> frame.in(text).isEmpty()
                    ? text.in(frame.language().other())
                    : frame.in(text);
            case LocalDate day -> frame.date(day);
            case LocalDateTime time -> frame.date(time.toLocalDate()) + " " + frame.time(time);
            case Dates dates -> frame.dates(dates);
            default -> argument;
        };
    }
}
