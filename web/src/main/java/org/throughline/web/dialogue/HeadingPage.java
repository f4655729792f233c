package org.throughline.web.dialogue;

import java.util.List;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.HeadingSheet;
import org.throughline.refusal.Refusal;
import org.throughline.web.dialogue.SetUpPages.SetUpPage;
import org.throughline.web.form.Form;

/** The form in which a side or a theme is renamed. */
public record HeadingPage(SeriesAccess access, HeadingSheet heading, Form form) {

    static HeadingPage of(SetUpPage page, List<HeadingSheet> headings, String code) {
        HeadingSheet heading = headings.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        return new HeadingPage(page.setUp().access(), heading, page.form());
    }
}
