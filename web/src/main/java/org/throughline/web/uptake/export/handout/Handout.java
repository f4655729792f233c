package org.throughline.web.uptake.export.handout;

import java.util.List;
import org.throughline.HasCode;
import org.throughline.language.Language;

/**
 * A dossier in words, in one language, before it becomes a file.
 *
 * @param subtitle which series, and on which day the file was made
 * @param endorsement the statement of the series
 * @param method the note on method, a paragraph each
 * @param sections one for every result
 */
public record Handout(
        Language language,
        String title,
        String subtitle,
        String endorsement,
        String methodTitle,
        List<Note> method,
        Sheets sheets,
        List<Section> sections) {

    public Handout {
        method = List.copyOf(method);
        sections = List.copyOf(sections);
    }

    /**
     * What is told in rows and columns.
     *
     * @param glance a line for every recommendation
     * @param matrix a column for every clause
     * @param codings a row for every finding and every search without one
     * @param evidence a row for every quote
     */
    public record Sheets(Sheet glance, Sheet matrix, Sheet codings, Sheet evidence) {}

    /** A paragraph of the note on method under its heading. */
    public record Note(String heading, String words) {

        public Note {
            words = Clean.of(words);
        }
    }

    /** What became of one recommendation. */
    public record Section(String heading, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A paragraph of a section.
     *
     * @param language of the words, which may be another than that of the file
     */
    public record Line(Kind kind, String words, String language) {

        public Line {
            words = Clean.of(words);
        }
    }

    /** What a paragraph is. */
    public enum Kind implements HasCode {
        /** The words that were recommended. */
        ASKED,
        HEADING,
        FACT,
        REASON,
        QUOTE,
        SOURCE;

        @Override
        public String code() {
            return HasCode.plain(this);
        }
    }

    /** The note on method as a table of two columns. */
    public Sheet methodSheet() {
        return new Sheet(
                methodTitle,
                List.of(title, subtitle),
                method.stream()
                        .map(note -> List.of(note.heading(), note.words()))
                        .toList());
    }

    /** The headings of the table of all recommendations. */
    public List<String> glanceHeader() {
        return sheets.glance().header();
    }

    /** Its rows. */
    public List<List<String>> glanceRows() {
        return sheets.glance().rows();
    }
}
