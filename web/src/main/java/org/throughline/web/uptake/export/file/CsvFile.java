package org.throughline.web.uptake.export.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.web.uptake.export.handout.Sheet;

/**
 * Writes a table as text: UTF-8 with the mark by which spreadsheets know it, lines ended as RFC 4180 wants it. What a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
 */
public final class CsvFile {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvFile() {}

    static void write(Sheet sheet, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(sheet.header().stream().map(CsvFile::harmless).toList());
        for (List<String> row : sheet.rows()) {
            csv.writeRecord(row.stream().map(CsvFile::harmless).toList());
        }
        csv.flush();
        writer.flush();
    }

    public static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
