package org.throughline.document.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.document.source.Upload;
import org.throughline.refusal.Refusal;

class TableTest {

    private static final String LIST = "氏名,メール\n参加者　甲,a@one.example\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j"})
    void a_list_is_read_in_each_character_set_that_spreadsheets_write(String charset) {
        String marked = charset.startsWith("UTF-16") ? "\uFEFF" + LIST : LIST;
        Table table = Table.of(new Upload("list.csv", marked.getBytes(Charset.forName(charset))));
        assertThat(cells(table)).containsExactly(List.of("氏名", "メール"), List.of("参加者　甲", "a@one.example"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        Table table = Table.of(new Upload("list.csv", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)));
        assertThat(table.lines().getFirst().cell(0)).isEqualTo("氏名");
    }

    @Test
    void tabs_semicolons_and_commas_part_cells_and_quotes_hold_them_together() {
        assertThat(cells(Table.of("a\tb, c\n"))).containsExactly(List.of("a", "b, c"));
        assertThat(cells(Table.of("a;b;c\nd;e;f\n"))).hasSize(2).contains(List.of("d", "e", "f"));
        assertThat(cells(Table.of("\"a, b\",\"c\nd\"\n"))).containsExactly(List.of("a, b", "c d"));
    }

    @Test
    void empty_rows_are_passed_over_and_the_others_keep_their_number() {
        Table table = Table.of("a,b\n\n , \nc,d\n");
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(1, 4);
        assertThat(Table.of(table.text())).isEqualTo(table);
    }

    @Test
    void a_workbook_shows_the_last_result_of_a_formula_and_a_merged_cell_where_it_begins() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("empty");
            Sheet sheet = book.createSheet("people");
            Row heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("Name");
            heading.createCell(1).setCellValue("E-mail");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("Participant A");
            Cell formula = row.createCell(1);
            formula.setCellFormula("CONCATENATE(\"a\",\"@one.example\")");
            formula.setCellValue("a@one.example");
            row.createCell(3).setCellValue(12);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.createRow(3).createCell(1).setCellValue("b@one.example");
            book.write(file);
        }
        Table table = Table.of(new Upload("list.xlsx", file.toByteArray()));
        assertThat(cells(table))
                .containsExactly(
                        List.of("Name", "E-mail"),
                        List.of("Participant A", "a@one.example", "", "12"),
                        List.of("", "b@one.example"));
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(1, 3, 4);
    }

    @Test
    void what_is_no_table_is_refused_with_its_reason() throws IOException {
        refused("table.oldWorkbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        refused("table.unreadable", new byte[] {0, 1, 2, 3, (byte) 0xff});
        refused("table.unreadable", zip("word/document.xml", "<w/>"));
        refused("table.unreadable", zip("xl/workbook.xml", "<workbook><<"));
        refused("table.empty", "\n \n".getBytes(StandardCharsets.UTF_8));
        refused("table.tooLarge", new byte[Table.LARGEST + 1]);
        refused("import.nested", zip("xl/a.zip", "PK"));
    }

    @Test
    void rows_columns_and_cells_are_limited() {
        String rows = String.join("\n", Collections.nCopies(Table.MOST_ROWS + 1, "a,b"));
        refused("table.tooManyRows", rows.getBytes(StandardCharsets.UTF_8));
        refused("table.tooManyColumns", ",a".repeat(Table.MOST_COLUMNS + 1).getBytes(StandardCharsets.UTF_8));
        refused("table.cellTooLong", ("a," + "b".repeat(Table.LONGEST_CELL + 1)).getBytes(StandardCharsets.UTF_8));
        assertThat(Table.of(rows.substring(0, rows.length() - 4)).lines()).hasSize(Table.MOST_ROWS);
    }

    private static void refused(String code, byte[] content) {
        assertThatThrownBy(() -> Table.of(new Upload("list", content)))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> cells(Table table) {
        return table.lines().stream().map(Table.Line::cells).toList();
    }
}
