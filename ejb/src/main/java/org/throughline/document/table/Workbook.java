package org.throughline.document.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.throughline.document.format.guard.Archive;
import org.throughline.document.format.guard.Deadline;
import org.throughline.refusal.Refusal;

/**
 * The first visible sheet of a workbook (XLSX) that shows something. A formula is never computed: its last result counts, as
 * the sheet shows it. A merged cell stands where it begins.
 */
final class Workbook {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Workbook() {}

    static Table read(byte[] content) {
        Deadline deadline = Deadline.in(PATIENCE);
        Archive parts = Archive.unpack(content, name -> false, deadline);
        if (!parts.has("xl/workbook.xml")) {
            throw new Refusal.Invalid("table.unreadable");
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                Table.Rows rows = rows(sheet, deadline);
                if (!rows.isEmpty()) {
                    return rows.table();
                }
            }
            throw new Refusal.Invalid("table.empty");
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Refusal.Invalid("table.unreadable");
        }
    }

    private static Table.Rows rows(Sheet sheet, Deadline deadline) throws IOException {
        Table.Rows rows = new Table.Rows();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                deadline.check();
                Row row = all.next();
                rows.add(row.getRowNum(), cells(row));
            }
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        int width = Math.min(row.getCellCount(), Table.MOST_COLUMNS + 1);
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null || cell.getType() == CellType.ERROR ? "" : shown(cell));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String shown(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
