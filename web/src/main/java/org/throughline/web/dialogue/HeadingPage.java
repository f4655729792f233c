package org.throughline.web.dialogue;

import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.HeadingSheet;
import org.throughline.dialogue.setup.SeriesFoundation;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/** The form in which a side or a theme is renamed. */
public record HeadingPage(SeriesAccess access, HeadingList list, HeadingSheet heading, Form form) {

    static HeadingPage of(SeriesFoundation standing, HeadingList list, String code, Form form) {
        HeadingSheet heading = list.in(standing).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        return new HeadingPage(standing.access(), list, heading, form);
    }
}
