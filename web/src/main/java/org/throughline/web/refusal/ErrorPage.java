package org.throughline.web.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.resend.Unsent.Typed;

/**
 * What an error page says.
 *
 * @param title key of its heading
 * @param advice the sentence that says what to do next
 * @param current for a stale edit: the text that stands now
 * @param currentVersion for a stale edit: the version of that text
 * @param action where the form was sent; null if there was none or it must not be sent again
 * @param typed what was sent
 * @param back the page from which it was sent; null if it is not known, or nothing was sent
 */
public record ErrorPage(
        String title,
        String advice,
        @Nullable String current,
        long currentVersion,
        @Nullable String action,
        List<Typed> typed,
        @Nullable String back) {

    /** Whether what was sent has anything in it that a person would write again. */
    public boolean hasProse() {
        return typed.stream().anyMatch(Typed::isProse);
    }
}
