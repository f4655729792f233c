package org.throughline.web.uptake.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;

/** The matrix on paper: at a glance, and whole with a column for every clause. */
final class MatrixSheets {

    private final Frame frame;
    private final Matrix matrix;
    private final String endorsement;

    MatrixSheets(Frame frame, Matrix matrix, String endorsement) {
        this.frame = frame;
        this.matrix = matrix;
        this.endorsement = endorsement;
    }

    /** Recommendations with the clauses that take them up. */
    Sheet glance() {
        List<List<String>> rows = matrix.lines().stream()
                .map(line -> List.of(
                        line.code(),
                        Phrases.either(frame, line.words()),
                        verdict(line),
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

    /** Recommendations by clauses. */
    Sheet whole() {
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

    private String verdict(Matrix.Line line) {
        String warnings = ExportWording.warnings(frame, line);
        String sign = ExportWording.sign(frame, line.uptake());
        return warnings.isEmpty() ? sign : frame.t("export.warned", sign, warnings);
    }

    private List<String> matrixRow(Matrix.Line line) {
        List<String> row = new ArrayList<>(List.of(
                line.code(),
                Phrases.either(frame, line.themeTitle()),
                Phrases.either(frame, line.words()),
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
}
