package org.throughline.web.uptake.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.web.uptake.export.handout.Handout;

/** The files that can be asked for. */
public enum FileKind {
    DOCX("uptake.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("uptake.pdf", "application/pdf"),
    XLSX("uptake.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("uptake.json", "application/json"),
    MATRIX("matrix.csv", "text/csv; charset=utf-8"),
    CODINGS("codings.csv", "text/csv; charset=utf-8"),
    EVIDENCE("evidence.csv", "text/csv; charset=utf-8"),
    METHOD("method.csv", "text/csv; charset=utf-8");

    private final String file;
    private final String type;

    FileKind(String file, String type) {
        this.file = file;
        this.type = type;
    }

    /** The end of its address. */
    public String file() {
        return file;
    }

    public String type() {
        return type;
    }

    public static Optional<FileKind> of(String file) {
        return Arrays.stream(values()).filter(kind -> kind.file.equals(file)).findFirst();
    }

    public void write(Dossier dossier, Handout handout, LocalDate today, OutputStream stream) throws IOException {
        switch (this) {
            case DOCX -> DocxFile.write(handout, stream);
            case PDF -> PdfExport.write(handout, stream);
            case XLSX -> XlsxFile.write(handout, stream);
            case JSON -> JsonFile.write(dossier, handout, today, stream);
            case MATRIX -> CsvFile.write(handout.sheets().matrix(), stream);
            case CODINGS -> CsvFile.write(handout.sheets().codings(), stream);
            case EVIDENCE -> CsvFile.write(handout.sheets().evidence(), stream);
            case METHOD -> CsvFile.write(handout.methodSheet(), stream);
        }
    }
}
