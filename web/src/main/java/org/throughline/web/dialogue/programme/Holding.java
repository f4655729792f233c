package org.throughline.web.dialogue.programme;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.dialogue.setup.Usages.Tie;
import org.throughline.web.form.Form;
import org.throughline.web.page.Frame;

/** Puts what still stands on a side, a theme or a session into words. */
public final class Holding {

    private Holding() {}

    /** @param used the form as it was refused */
    public static String of(Form used, Frame frame) {
        return of(
                used.arguments().stream()
                        .filter(Tie.class::isInstance)
                        .map(Tie.class::cast)
                        .toList(),
                frame);
    }

    public static String of(List<Tie> ties, Frame frame) {
        return ties.stream()
                .map(tie -> frame.t("used." + tie.kind().code(), tie.count()))
                .collect(Collectors.joining(frame.t("list.comma")));
    }
}
