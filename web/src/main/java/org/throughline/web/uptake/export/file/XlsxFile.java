package org.throughline.web.uptake.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.throughline.web.uptake.export.handout.Handout;
import org.throughline.web.uptake.export.handout.Sheet;

/** Writes the note on method and all tables as a workbook. Every cell is text, so that none is a formula. */
final class XlsxFile {

    private static final int WIDE = 60;

    private XlsxFile() {}

    static void write(Handout handout, OutputStream stream) throws IOException {
        try (Workbook book = new Workbook(stream, "Throughline", "1.0")) {
            book.properties().setTitle(handout.title());
            for (Sheet sheet : List.of(
                    handout.methodSheet(),
                    handout.sheets().matrix(),
                    handout.sheets().codings(),
                    handout.sheets().evidence())) {
                write(book.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void write(Worksheet page, Sheet sheet) {
        row(page, 0, sheet.header());
        page.range(0, 0, 0, sheet.header().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        page.freezePane(sheet.header().size() > 2 ? 1 : 0, 1);
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(page, i + 1, sheet.rows().get(i));
        }
        for (int column = 0; column < sheet.header().size(); column++) {
            page.width(column, width(sheet, column));
        }
    }

    private static void row(Worksheet page, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            page.value(row, column, cells.get(column));
            page.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static double width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.clamp(longest, 10, WIDE);
    }
}
