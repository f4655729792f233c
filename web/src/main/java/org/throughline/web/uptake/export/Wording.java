package org.throughline.web.uptake.export;

import java.util.ArrayList;
import java.util.List;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.Result;
import org.throughline.uptake.sheet.QuoteSheet;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Said;
import org.throughline.web.instrument.Phrases;

/** How single things are called in a file. */
final class Wording {

    private Wording() {}

    static String sign(Frame frame, Uptake uptake) {
        return uptake.sign() + " " + frame.t("uptake.is." + uptake.code());
    }

    static String coder(Frame frame, int coder) {
        return frame.t(coder == 3 ? "evidence.adjudicator" : "evidence.coder", coder);
    }

    static String basis(Frame frame, Basis basis) {
        return frame.t("export.basis." + basis.code());
    }

    /** What warns against claiming too much with a line. */
    static String warnings(Frame frame, Matrix.Line line) {
        List<String> warnings = warnings(frame, line.isSingle(), line.illustrative(), line.recheck(), line.older());
        Said words = Said.of(line.words(), frame.language());
        if (words.older()) {
            warnings.add(frame.t("text.older." + words.language().code()));
        }
        return joined(frame, warnings);
    }

    /** The same of what stands behind a line. */
    static String warnings(Frame frame, Result result) {
        return joined(
                frame, warnings(frame, result.isSingle(), result.illustrative(), result.recheck(), result.older()));
    }

    private static String joined(Frame frame, List<String> warnings) {
        return String.join(frame.t("export.and"), warnings);
    }

    private static List<String> warnings(
            Frame frame, boolean single, boolean illustrative, boolean recheck, boolean older) {
        List<String> warnings = new ArrayList<>();
        if (single) {
            warnings.add(frame.t("uptake.single"));
        }
        if (illustrative) {
            warnings.add(frame.t("uptake.illustrative"));
        }
        if (recheck) {
            warnings.add(frame.t("uptake.recheck"));
        }
        if (older) {
            warnings.add(frame.t("uptake.older"));
        }
        return warnings;
    }

    static String addressees(Frame frame, Matrix.Line line) {
        String sides = String.join(
                frame.t("export.and"),
                line.sides().stream()
                        .map(side -> Phrases.either(frame, side.name()))
                        .toList());
        return line.isJoint() && !sides.isEmpty() ? frame.t("export.jointly", sides) : sides;
    }

    static String source(Frame frame, QuoteSheet quote) {
        return frame.t(
                "uptake.quote.from",
                Phrases.language(frame, quote.language()),
                frame.t("uptake.grade." + quote.grade()));
    }
}
