package org.throughline.publication.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.publication.block.BlockKind.HEADING;
import static org.throughline.publication.block.BlockKind.ITEM;
import static org.throughline.publication.block.BlockKind.PARAGRAPH;
import static org.throughline.publication.block.BlockKind.PULL_QUOTE;
import static org.throughline.publication.block.BlockKind.RECOMMENDATION;
import static org.throughline.publication.block.BlockKind.STEM;
import static org.throughline.publication.block.BlockKind.TITLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Upload;

/** A report as a word processor saves it, its lists numbered by the program. */
class WordReportTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @Test
    void lists_numbered_by_the_program_are_read() throws IOException {
        String body = heading(0, "Lamps along the coast")
                + heading(1, "What we heard")
                + paragraph("Keepers told us that oil runs short in winter and that roads are bad. They walk for days.")
                + paragraph("Oil runs short in winter and that roads are bad.")
                + paragraph("Two things were named:")
                + listed("the price of oil;")
                + listed("the length of the nights.")
                + heading(1, "Recommendations")
                + listed("Share oil between harbours.")
                + listed("Train keepers together.");
        ParsedReport read = ParsedReport.of(new Upload("lamps.docx", file(body)));
        assertThat(Reports.kinds(read))
                .containsExactly(
                        TITLE,
                        HEADING,
                        PARAGRAPH,
                        PULL_QUOTE,
                        STEM,
                        ITEM,
                        ITEM,
                        HEADING,
                        RECOMMENDATION,
                        RECOMMENDATION);
        assertThat(Reports.words(read, RECOMMENDATION))
                .containsExactly("Share oil between harbours.", "Train keepers together.");
    }

    private static String heading(int level, String words) {
        return "<w:p><w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String listed(String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + words
                + "</w:t></w:r></w:p>";
    }

    private static byte[] file(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "\"/></Types>");
            part(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
            part(
                    zip,
                    "word/numbering.xml",
                    "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start"
                            + " w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
