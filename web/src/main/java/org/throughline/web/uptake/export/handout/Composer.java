package org.throughline.web.uptake.export.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.sheet.AbsenceSheet;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.uptake.sheet.QuoteSheet;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;
import org.throughline.web.page.LocalizedText;

/** Puts a dossier into words, in the language of the page. */
public final class Composer {

    private final Frame frame;
    private final Dossier dossier;
    private final Matrix matrix;
    private final String address;
    private final String endorsement;

    /** @param address of the matrix, without a slash at its end */
    private Composer(Frame frame, Dossier dossier, String address) {
        this.frame = frame;
        this.dossier = dossier;
        this.matrix = dossier.matrix();
        this.address = address;
        this.endorsement = Phrases.either(frame, dossier.endorsement());
    }

    /**
     * The dossier in words.
     *
     * @param today the day on which the file is made
     * @param address of the matrix, as a reader of the file can open it
     */
    public static Handout compose(Frame frame, Dossier dossier, LocalDate today, String address) {
        Composer composer = new Composer(frame, dossier, address);
        return new Handout(
                frame.language(),
                frame.t("matrix.title", Phrases.either(frame, composer.matrix.title())),
                frame.t("export.subtitle", Phrases.either(frame, dossier.title()), frame.date(today)),
                composer.endorsement,
                frame.t("export.method"),
                Method.of(frame, dossier, today, address),
                composer.glance(),
                composer.wholeMatrix(),
                composer.codings(),
                composer.evidence(),
                dossier.results().stream().map(new ResultAccount(frame)::of).toList());
    }

    private Sheet glance() {
        List<List<String>> rows = matrix.lines().stream()
                .map(line -> List.of(
                        line.code(),
                        either(line.words()),
                        whole(line),
                        String.join(
                                frame.t("export.and"),
                                matrix.columns().stream()
                                        .filter(column -> line.cells().containsKey(column.eId()))
                                        .map(column -> column.citation() + " " + cell(line, column))
                                        .toList())))
                .toList();
        return new Sheet(
                frame.t("export.matrix"),
                List.of(
                        frame.t("export.code"),
                        frame.t("matrix.recommendation"),
                        frame.t("matrix.whole"),
                        frame.t("export.clauses")),
                rows);
    }

    private String whole(Matrix.Line line) {
        String warnings = ExportWording.warnings(frame, line);
        String sign = ExportWording.sign(frame, line.uptake());
        return warnings.isEmpty() ? sign : frame.t("export.warned", sign, warnings);
    }

    private Sheet wholeMatrix() {
        List<String> header = new ArrayList<>(List.of(
                frame.t("export.code"),
                frame.t("export.theme"),
                frame.t("matrix.recommendation"),
                frame.t("export.addressees"),
                frame.t("matrix.whole"),
                frame.t("export.basis"),
                frame.t("export.warnings")));
        matrix.columns().forEach(column -> header.add(frame.t("uptake.clause", column.citation())));
        header.add(frame.t("export.note.endorsement"));
        List<List<String>> rows = matrix.lines().stream().map(this::matrixRow).toList();
        return new Sheet(frame.t("export.matrix"), header, rows);
    }

    private List<String> matrixRow(Matrix.Line line) {
        List<String> row = new ArrayList<>(List.of(
                line.code(),
                either(line.themeTitle()),
                either(line.words()),
                ExportWording.addressees(frame, line),
                ExportWording.sign(frame, line.uptake()),
                line.basis() == null ? "" : ExportWording.basis(frame, line.basis()),
                ExportWording.warnings(frame, line)));
        matrix.columns().forEach(column -> row.add(cell(line, column)));
        row.add(endorsement);
        return row;
    }

    private String cell(Matrix.Line line, Matrix.Column column) {
        Degree degree = line.cells().get(column.eId());
        return degree == null ? "" : ExportWording.sign(frame, Uptake.of(degree.code()));
    }

    private Sheet codings() {
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
                either(finding.rationale()),
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
                either(absence.rationale()),
                "");
    }

    private List<String> row(Result result, int coder, String... rest) {
        List<String> row = new ArrayList<>(List.of(
                result.subject().line().code(),
                ExportWording.sign(frame, result.uptake()),
                ExportWording.basis(frame, result.basis()),
                ExportWording.warnings(frame, result),
                ExportWording.coder(frame, coder)));
        row.addAll(List.of(rest).subList(0, rest.length - 1));
        row.add(frame.t("claim." + result.claim().kind().code()));
        row.add(address + "/" + result.subject().line().code() + rest[rest.length - 1]);
        row.add(endorsement);
        return row;
    }

    private Sheet evidence() {
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
        Optional<ExpressionCard> text = text(result, quote.expression());
        String clause = found.finding().clause();
        return List.of(
                result.subject().line().code(),
                result.instrument().citation(clause),
                ExportWording.basis(frame, result.basis()),
                ExportWording.warnings(frame, result),
                ExportWording.coder(frame, found.coder()),
                ExportWording.sign(frame, Uptake.of(found.finding().degree().code())),
                quote.exact(),
                ExportWording.source(frame, quote),
                text.map(card -> String.valueOf(card.number())).orElse(""),
                String.valueOf(quote.start()),
                String.valueOf(quote.end()),
                text.map(ExpressionCard::sha256).orElse(""),
                address + "/" + result.subject().line().code() + "#"
                        + result.instrument().fragment(clause),
                endorsement);
    }

    private static Optional<ExpressionCard> text(Result result, UUID expression) {
        return result.instrument().card().expressions().stream()
                .filter(card -> card.id().equals(expression))
                .findFirst();
    }

    private String asks(Result result, List<UUID> elements) {
        return String.join(
                frame.t("export.and"),
                elements.stream()
                        .map(ask -> String.valueOf(result.subject().place(ask)))
                        .sorted()
                        .toList());
    }

    private String either(Bilingual text) {
        return LocalizedText.of(text, frame.language()).text();
    }
}
