package org.throughline.document.format;

import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.TIMES_BOLD;
import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.TIMES_ROMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughline.document.format.Files.at;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Block;
import org.throughline.document.source.SourceText;
import org.throughline.document.source.Upload;

class PdfFileTest {

    private static final String FULL =
            "Both governments keep their lamps lit through the night, as they did in the years ";

    @Test
    void lines_become_paragraphs_and_what_repeats_stands_around() {
        SourceText text = read(List.of(
                List.of(
                        at(72, 40, "Norland and Sudland"),
                        at(TIMES_BOLD, 16, 180, 100, "Declaration on Lamps"),
                        at(72, 140, "1. " + FULL + "before co-"),
                        at(72, 154, "operation began, and they will keep them so."),
                        at(72, 180, "2. " + FULL + "that"),
                        at(290, 810, "1")),
                List.of(
                        at(72, 40, "Norland and Sudland"),
                        at(72, 100, "follow, on the 7"),
                        at(TIMES_ROMAN, 7, after(72, "follow, on the 7"), 95, "th"),
                        at(155, 100, "of May.")),
                List.of(
                        at(72, 40, "Norland and Sudland"),
                        at(72, 100, "3. Both share oil and wicks."),
                        at(290, 810, "Page 3 of 3"))));
        assertThat(WordFileTest.texts(text).stream().map(words -> words.replaceAll("\\s+", " ")))
                .containsExactly(
                        "Norland and Sudland",
                        "Declaration on Lamps",
                        "1. " + FULL + "before cooperation began, and they will keep them so.",
                        "2. " + FULL + "that follow, on the 7th of May.",
                        "1",
                        "Norland and Sudland",
                        "Norland and Sudland",
                        "3. Both share oil and wicks.",
                        "Page 3 of 3");
        assertThat(text.blocks().stream().filter(block -> block.shape() == Block.Shape.ASIDE))
                .hasSize(5);
        assertThat(text.blocks()).extracting(Block::shape, Block::level).contains(tuple(Block.Shape.HEADING, 1));
    }

    @Test
    void a_word_written_with_a_hyphen_keeps_it() {
        SourceText text = read(List.of(List.of(
                at(72, 100, FULL + "of a long-term plan, and of a long-"),
                at(72, 114, "term friendship, and of trust."))));
        assertThat(WordFileTest.texts(text).getFirst()).endsWith("of a long-term friendship, and of trust.");
    }

    @Test
    void the_mark_of_a_note_stands_apart() {
        SourceText text = read(List.of(
                List.of(at(72, 100, "Lamps are lit"), at(TIMES_ROMAN, 7, after(72, "Lamps are lit"), 95, "12"))));
        assertThat(WordFileTest.texts(text)).containsExactly("Lamps are lit[12]");
    }

    private static float after(float x, String words) {
        try {
            return x + new PDType1Font(TIMES_ROMAN).getStringWidth(words) / 1000 * 11;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText read(List<List<Files.Printed>> pages) {
        return SourceFile.read(new Upload("a.pdf", Files.pdf(pages)));
    }
}
