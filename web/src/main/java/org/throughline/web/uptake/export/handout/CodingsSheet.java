package org.throughline.web.uptake.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.throughline.recommendation.key.ElementId;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.sheet.AbsenceSheet;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;

/** What was found and what was not, a line for each finding and each absence. */
final class CodingsSheet {

    private final Frame frame;
    private final Dossier dossier;
    private final String address;
    private final String endorsement;

    /** @param address of the matrix, without a slash at its end */
    CodingsSheet(Frame frame, Dossier dossier, String address, String endorsement) {
        this.frame = frame;
        this.dossier = dossier;
        this.address = address;
        this.endorsement = endorsement;
    }

    Sheet sheet() {
        List<List<String>> rows = new ArrayList<>();
        for (Result result : dossier.results()) {
            for (Result.Clause clause : result.clauses()) {
                clause.found().forEach(found -> rows.add(found(result, found)));
            }
            result.missed().forEach(missed -> rows.add(missed(result, missed)));
        }
        return new Sheet(
                frame.t("export.codings"),
                List.of(
                        frame.t("export.code"),
                        frame.t("matrix.whole"),
                        frame.t("export.basis"),
                        frame.t("export.warnings"),
                        frame.t("export.coder"),
                        frame.t("desk.clause"),
                        frame.t("desk.degree"),
                        frame.t("desk.verb"),
                        frame.t("desk.confidence"),
                        frame.t("export.asks"),
                        frame.t("export.searched"),
                        frame.t("desk.rationale"),
                        frame.t("claim.title"),
                        frame.t("export.address"),
                        frame.t("export.note.endorsement")),
                rows);
    }

    private List<String> found(Result result, Result.Found found) {
        FindingSheet finding = found.finding();
        return row(
                result,
                found.coder(),
                result.instrument().citation(finding.clause()),
                ExportWording.sign(frame, Uptake.of(finding.degree().code())),
                frame.t("verb." + finding.verb().code()),
                frame.t("confidence." + finding.confidence().code()),
                asks(result, finding.elements()),
                "",
                Phrases.either(frame, finding.rationale()),
                "#" + result.instrument().fragment(finding.clause()));
    }

    private List<String> missed(Result result, Result.Missed missed) {
        AbsenceSheet absence = missed.absence();
        String passages = String.join(
                frame.t("export.and"),
                absence.passages().stream().map(result.instrument()::citation).toList());
        return row(
                result,
                missed.coder(),
                "",
                frame.t("evidence.missed"),
                "",
                "",
                asks(result, absence.elements()),
                absence.wholeText() ? frame.t("absence.wholeText") : passages,
                Phrases.either(frame, absence.rationale()),
                "");
    }

    private List<String> row(Result result, int coder, String... rest) {
        List<String> row = new ArrayList<>(List.of(
                result.subject().code(),
                ExportWording.sign(frame, result.uptake()),
                ExportWording.basis(frame, result.basis()),
                ExportWording.warnings(frame, result),
                ExportWording.coder(frame, coder)));
        row.addAll(List.of(rest).subList(0, rest.length - 1));
        row.add(frame.t("claim." + result.claim().kind().code()));
        row.add(address + "/" + result.subject().code() + rest[rest.length - 1]);
        row.add(endorsement);
        return row;
    }

    private String asks(Result result, List<ElementId> elements) {
        return String.join(
                frame.t("export.and"),
                elements.stream()
                        .map(ask -> String.valueOf(result.subject().place(ask)))
                        .sorted()
                        .toList());
    }
}
