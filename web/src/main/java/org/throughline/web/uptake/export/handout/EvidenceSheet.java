package org.throughline.web.uptake.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.sheet.QuoteSheet;
import org.throughline.web.page.Frame;

/** What was quoted, a line for each quote with where it stands in which text. */
final class EvidenceSheet {

    private final Frame frame;
    private final Dossier dossier;
    private final String address;
    private final String endorsement;

    /** @param address of the matrix, without a slash at its end */
    EvidenceSheet(Frame frame, Dossier dossier, String address, String endorsement) {
        this.frame = frame;
        this.dossier = dossier;
        this.address = address;
        this.endorsement = endorsement;
    }

    Sheet sheet() {
        List<List<String>> rows = new ArrayList<>();
        for (Result result : dossier.results()) {
            for (Result.Clause clause : result.clauses()) {
                for (Result.Found found : clause.found()) {
                    found.finding().quotes().forEach(quote -> rows.add(quote(result, found, quote)));
                }
            }
        }
        return new Sheet(
                frame.t("export.evidence"),
                List.of(
                        frame.t("export.code"),
                        frame.t("desk.clause"),
                        frame.t("export.basis"),
                        frame.t("export.warnings"),
                        frame.t("export.coder"),
                        frame.t("desk.degree"),
                        frame.t("desk.quote"),
                        frame.t("desk.quote.text"),
                        frame.t("export.version"),
                        frame.t("export.from"),
                        frame.t("export.to"),
                        "SHA-256",
                        frame.t("export.address"),
                        frame.t("export.note.endorsement")),
                rows);
    }

    private List<String> quote(Result result, Result.Found found, QuoteSheet quote) {
        Optional<ExpressionCard> text = text(result, quote.text().expression());
        String clause = found.finding().clause();
        return List.of(
                result.subject().code(),
                result.instrument().citation(clause),
                ExportWording.basis(frame, result.basis()),
                ExportWording.warnings(frame, result),
                ExportWording.coder(frame, found.coder()),
                ExportWording.sign(frame, Uptake.of(found.finding().degree().code())),
                quote.anchor().exact(),
                ExportWording.source(frame, quote),
                text.map(card -> String.valueOf(card.number())).orElse(""),
                String.valueOf(quote.anchor().start()),
                String.valueOf(quote.anchor().end()),
                text.map(ExpressionCard::sha256).orElse(""),
                address + "/" + result.subject().code() + "#"
                        + result.instrument().fragment(clause),
                endorsement);
    }

    private static Optional<ExpressionCard> text(Result result, ExpressionId expression) {
        return result.instrument().card().expressions().stream()
                .filter(card -> card.id().equals(expression))
                .findFirst();
    }
}
