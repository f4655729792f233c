package org.throughline.document.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.throughline.document.format.guard.Archive;
import org.throughline.document.source.Upload;
import org.throughline.refusal.Refusal;

/**
 * A table as text: rows of cells, each cell in one line (NFC, no white space around it). Rows that show nothing are left out,
 * the others keep the number that a spreadsheet shows beside them.
 */
public record Table(List<Line> lines) {

    public static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 1_000;
    static final int LARGEST = 5 * 1024 * 1024;

    /** @param number from 1, as a spreadsheet counts */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** What stands in a column, from 0; empty where the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    public Table {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a file: a workbook's first sheet that shows something, or separated values.
     *
     * @throws Refusal.Invalid if it is neither, is too large, or shows nothing
     */
    public static Table of(Upload file) {
        byte[] content = file.content();
        if (content.length > LARGEST) {
            throw new Refusal.Invalid("table.tooLarge", LARGEST / 1024 / 1024);
        }
        return Archive.isArchive(content)
                ? Workbook.read(content)
                : SeparatedValues.read(SeparatedValues.decoded(content));
    }

    /** Reads what was pasted: from a spreadsheet with tabs, from a file with commas or semicolons. */
    public static Table of(String pasted) {
        return SeparatedValues.read(pasted);
    }

    /** How many columns its widest row has. */
    public int width() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /** The same with tabs, as it can be pasted again. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int at = 1;
        for (Line line : lines) {
            for (; at < line.number(); at++) {
                text.append('\n');
            }
            text.append(String.join("\t", line.cells())).append('\n');
            at++;
        }
        return text.toString();
    }

    /** Collects rows within the limits. */
    static final class Rows {

        private final List<Line> lines = new ArrayList<>();

        void add(int number, List<String> cells) {
            List<String> clean = cells.stream().map(Rows::clean).toList();
            if (clean.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (lines.size() == MOST_ROWS) {
                throw new Refusal.Invalid("table.tooManyRows", MOST_ROWS);
            }
            if (clean.size() > MOST_COLUMNS) {
                throw new Refusal.Invalid("table.tooManyColumns", number, MOST_COLUMNS);
            }
            if (clean.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                throw new Refusal.Invalid("table.cellTooLong", number, LONGEST_CELL);
            }
            lines.add(new Line(number, clean));
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }

        Table table() {
            if (lines.isEmpty()) {
                throw new Refusal.Invalid("table.empty");
            }
            return new Table(lines);
        }

        /** On one line, without what is not seen: a line break in a cell is where it happened to wrap. */
        private static String clean(String cell) {
            String plain = cell.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").replaceAll("\\p{Cf}", "");
            return Normalizer.normalize(plain, Normalizer.Form.NFC)
                    .replaceAll("^[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+$", "");
        }
    }
}
