package org.throughline.document.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.throughline.refusal.Refusal;

/** Values with tabs, commas or semicolons between them (RFC 4180 and what spreadsheets make of it). */
final class SeparatedValues {

    /** What Japanese spreadsheets write as "CSV": Shift_JIS with the letters that Windows added. */
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private SeparatedValues() {}

    static Table read(String text) {
        Table.Rows rows = new Table.Rows();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(plain))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(plain)) {
            int number = 0;
            for (CsvRecord row : reader) {
                rows.add(++number, row.getFields());
            }
        } catch (CsvParseException | IllegalStateException tangled) {
            throw new Refusal.Invalid("table.unreadable");
        } catch (IOException | UncheckedIOException never) {
            throw new IllegalStateException(never);
        }
        return rows.table();
    }

    /**
     * UTF-8; UTF-16 where a byte order mark says so; Shift_JIS where it is not UTF-8.
     *
     * @throws Refusal.Invalid if it is none of them, or no text at all
     */
    static String decoded(byte[] content) {
        if (startsWith(content, 0xD0, 0xCF)) {
            throw new Refusal.Invalid("table.oldWorkbook");
        }
        String text = startsWith(content, 0xFE, 0xFF)
                ? decoded(content, StandardCharsets.UTF_16BE)
                : startsWith(content, 0xFF, 0xFE) ? decoded(content, StandardCharsets.UTF_16LE) : eightBit(content);
        if (text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0)) {
            throw new Refusal.Invalid("table.unreadable");
        }
        return text;
    }

    private static String eightBit(byte[] content) {
        try {
            return strictly(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return decoded(content, SHIFT_JIS);
        }
    }

    private static String decoded(byte[] content, Charset charset) {
        try {
            return strictly(content, charset);
        } catch (CharacterCodingException unknown) {
            throw new Refusal.Invalid("table.unreadable");
        }
    }

    private static String strictly(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    /** What stands most often in the first rows; tabs before all, since a name may have a comma in it. */
    private static char separator(String text) {
        String start = text.lines().limit(20).reduce("", (all, line) -> all + line + '\n');
        if (start.indexOf('\t') >= 0) {
            return '\t';
        }
        return count(start, ';') > count(start, ',') ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
