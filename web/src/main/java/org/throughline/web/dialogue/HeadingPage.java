package org.throughline.web.dialogue;

import java.util.List;
import org.throughline.dialogue.HeadingSheet;
import org.throughline.dialogue.SeriesDoor;
import org.throughline.refusal.Refusal;
import org.throughline.web.dialogue.SetUpPages.SetUpPage;
import org.throughline.web.frame.Form;

/** The form in which a side or a theme is renamed. */
public record HeadingPage(SeriesDoor door, HeadingSheet heading, Form form) {

    static HeadingPage of(SetUpPage page, List<HeadingSheet> headings, String code) {
        HeadingSheet heading = headings.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        return new HeadingPage(page.setUp().door(), heading, page.form());
    }
}
