package org.throughline.web.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.reading.ParsedText;
import org.throughline.instrument.text.Outline;
import org.throughline.instrument.text.ProvisionKind;

/**
 * How a text was understood, before it is taken in.
 *
 * @param clauses how many operative clauses were found
 * @param headings how many headings
 * @param furniture how many lines around the text were set aside
 * @param characters length of the canonical text in code points
 */
public record Preview(long clauses, long headings, long furniture, int characters, List<Line> lines) {

    private static final int FIRST_WORDS = 90;

    /**
     * One provision.
     *
     * @param kind its code
     * @param depth how many provisions are above it
     * @param words its first words
     */
    public record Line(String kind, @Nullable String number, int depth, String words) {}

    static Preview of(ParsedText parsed) {
        Outline outline = parsed.outline();
        return new Preview(
                outline.clauses(),
                outline.count(ProvisionKind.SECTION),
                outline.count(ProvisionKind.FURNITURE),
                parsed.canonical().length(),
                outline.entries().stream().map(entry -> line(parsed, entry)).toList());
    }

    private static Line line(ParsedText parsed, Outline.Entry entry) {
        return new Line(
                entry.kind().code(), entry.number(), Math.min(entry.depth(), 6), firstWords(parsed.words(entry)));
    }

    private static String firstWords(String words) {
        String line = words.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= FIRST_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_WORDS)) + "…";
    }
}
