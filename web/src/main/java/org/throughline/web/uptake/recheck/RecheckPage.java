package org.throughline.web.uptake.recheck;

import java.util.List;
import org.throughline.uptake.evidence.QuoteLoss;
import org.throughline.uptake.recheck.RecheckSheet;
import org.throughline.web.form.Form;
import org.throughline.web.form.FormOption;
import org.throughline.web.page.Frame;

/**
 * The quotes of a mapping that wait, laid out.
 *
 * @param form what was sent
 * @param quote key of the quote that the address chooses; empty: the first that asks the caller
 */
public record RecheckPage(RecheckSheet sheet, Form form, String quote) {

    /** Whether a quote is the one whose form is open: one at a time, so that selected words know where to go. */
    public boolean isChosen(RecheckSheet.Item item) {
        return sheet.items().stream()
                .filter(RecheckSheet.Item::asksCaller)
                .filter(asking -> !isAsked() || asking.evidence().toString().equals(quote))
                .findFirst()
                .filter(item::equals)
                .isPresent();
    }

    private boolean isAsked() {
        return sheet.items().stream()
                .anyMatch(
                        item -> item.asksCaller() && item.evidence().toString().equals(quote));
    }

    /** The words with which the form begins: those that still stand somewhere. */
    public String words(RecheckSheet.Item item) {
        return item.loss() == QuoteLoss.GONE ? "" : item.words().quote();
    }

    public List<FormOption> clauses(Frame frame, RecheckSheet.Item item) {
        return item.choices().stream()
                .map(choice -> new FormOption(choice.clause(), frame.t("uptake.clause", choice.citation())))
                .toList();
    }
}
