package org.throughline.instrument.exchange;

import java.util.List;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;

/** Which of the provisions of a text go into which part of a document, and under which other one. */
record DocumentParts(List<Outline.Entry> entries) {

    /** Where the titles end: the text begins with them and what stands around it. */
    int titlesEnd() {
        int end = 0;
        for (int i = 0; i < entries.size() && isOneOf(i, ProvisionKind.TITLE, ProvisionKind.FURNITURE); i++) {
            end = kind(i) == ProvisionKind.TITLE ? i + 1 : end;
        }
        return end < entries.size() ? end : 0;
    }

    /** Where the preamble ends. */
    int bodyStart() {
        int i = titlesEnd();
        int start = i;
        while (i < entries.size()
                && (isOneOf(
                                i,
                                ProvisionKind.OPENING_FORMULA,
                                ProvisionKind.PREAMBULAR,
                                ProvisionKind.ENACTING_FORMULA,
                                ProvisionKind.FURNITURE)
                        || (kind(i) == ProvisionKind.ITEM && isInRecital(i)))
                && (kind(i) != ProvisionKind.PREAMBULAR || entries.get(i).parent() < 0)) {
            i++;
            start = kind(i - 1) == ProvisionKind.FURNITURE ? start : i;
        }
        return start < entries.size() ? start : titlesEnd();
    }

    /** Where "Signed at" and what comes after it begins. */
    int conclusionsStart(int body) {
        int start = entries.size();
        for (int i = entries.size() - 1;
                i > body && isOneOf(i, ProvisionKind.TESTIMONIUM, ProvisionKind.SIGNATURE, ProvisionKind.FURNITURE);
                i--) {
            start = kind(i) == ProvisionKind.FURNITURE ? start : i;
        }
        return start;
    }

    boolean isBelow(int candidate, int index) {
        if (kind(candidate) == ProvisionKind.FURNITURE && kind(index) == ProvisionKind.SECTION) {
            int after = candidate;
            while (after < entries.size() && kind(after) == ProvisionKind.FURNITURE) {
                after++;
            }
            return after < entries.size() && isBelow(after, index);
        }
        int above = entries.get(candidate).parent();
        while (above > index) {
            above = entries.get(above).parent();
        }
        return above == index;
    }

    /** Whether a list goes on after one line that only stands around the text. */
    boolean goesOn(int next, int index) {
        return next + 1 < entries.size() && isBelow(next + 1, index);
    }

    ProvisionKind kind(int index) {
        return entries.get(index).kind();
    }

    private boolean isInRecital(int item) {
        int above = entries.get(item).parent();
        while (above >= 0 && kind(above) == ProvisionKind.ITEM) {
            above = entries.get(above).parent();
        }
        return above >= 0 && kind(above) == ProvisionKind.PREAMBULAR;
    }

    private boolean isOneOf(int index, ProvisionKind... kinds) {
        return List.of(kinds).contains(kind(index));
    }
}
