package org.throughline.web.uptake.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.sheet.QuoteSheet;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;
import org.throughline.web.page.LocalizedText;

/** How single things are called in a file. */
final class ExportWording {

    private ExportWording() {}

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
        return joined(frame, warnings, line.words());
    }

    /** The same of what stands behind a line. */
    static String warnings(Frame frame, Result result) {
        List<String> warnings =
                warnings(frame, result.isSingle(), result.illustrative(), result.recheck(), result.older());
        return joined(frame, warnings, result.subject().words());
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

    /** With a word on the recommendation, if what is printed of it is older than its source. */
    private static String joined(Frame frame, List<String> warnings, Bilingual words) {
        LocalizedText said = LocalizedText.of(words, frame.language());
        if (said.older()) {
            warnings.add(frame.t("text.older." + said.language().code()));
        }
        return String.join(frame.t("export.and"), warnings);
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
                Phrases.language(frame, quote.text().language()),
                frame.t("uptake.grade." + quote.text().grade()));
    }
}
