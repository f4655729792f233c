package org.throughline.web.instrument.importing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.importing.OpenDraft;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.web.form.Form;

/**
 * What was understood beside what will be saved.
 *
 * @param known the instrument that the library has; null if it is new
 * @param at the provision that is being mended; below 0 if none is
 * @param form of the last act, if it was refused
 */
public record PreviewPage(
        OpenDraft draft, ImportForm read, @Nullable InstrumentCard known, Preview preview, int at, Form form) {

    /** The version of the same kind and language whose place it would take; 0 if there is none. */
    public int replaced() {
        return known == null
                ? 0
                : known.expressions().stream()
                        .filter(text -> text.language().equals(read.text().language())
                                && text.nature().kind() == read.text().kind())
                        .mapToInt(ExpressionCard::number)
                        .max()
                        .orElse(0);
    }

    /** The kinds that a person may give; a clause with items under it becomes their chapeau by itself. */
    public List<ProvisionKind> kinds() {
        return Arrays.stream(ProvisionKind.values())
                .filter(kind -> kind != ProvisionKind.CHAPEAU)
                .toList();
    }

    /** The code of the last mend; empty if there is none. */
    public String last() {
        return draft.done().isEmpty() ? "" : draft.done().getLast().act().code();
    }

    /** The code of the mend that can be done again; empty if there is none. */
    public String next() {
        return draft.undone().isEmpty() ? "" : draft.undone().getFirst().act().code();
    }
}
