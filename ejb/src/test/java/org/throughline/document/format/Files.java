package org.throughline.document.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes the files that are read, good ones and others. */
public final class Files {

    static final String TYPES = "[Content_Types].xml";
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Files() {}

    /** A Word file with this body. */
    static byte[] word(String body) {
        return zip(parts(body));
    }

    /** Its parts, to be added to or spoiled. */
    static Map<String, byte[]> parts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(TYPES, types(MAIN));
        parts.put("word/document.xml", document(body));
        return parts;
    }

    static byte[] types(String main) {
        return ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/></Types>")
                .getBytes(UTF_8);
    }

    static byte[] document(String body) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + WORD + "><w:body>" + body
                        + "</w:body></w:document>")
                .getBytes(UTF_8);
    }

    static byte[] part(String element, String content) {
        return ("<w:" + element + " " + WORD + ">" + content + "</w:" + element + ">").getBytes(UTF_8);
    }

    static byte[] relations(String type, String target) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                        + "Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                        + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>")
                .getBytes(UTF_8);
    }

    /** A paragraph, with what stands in its properties. */
    static String p(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    static String p(String words) {
        return p("", words);
    }

    /** A paragraph of a list. */
    static String listed(int list, int level, String words) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", words);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What goes on a page, in points from the upper left corner. */
    record Printed(Standard14Fonts.FontName font, float size, float x, float y, String words) {}

    static Printed at(float x, float y, String words) {
        return new Printed(Standard14Fonts.FontName.TIMES_ROMAN, 11, x, y, words);
    }

    static Printed at(Standard14Fonts.FontName font, float size, float x, float y, String words) {
        return new Printed(font, size, x, y, words);
    }

    static byte[] pdf(List<List<Printed>> pages) {
        try (PDDocument document = new PDDocument()) {
            for (List<Printed> page : pages) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    for (Printed line : page) {
                        PDFont font = new PDType1Font(line.font());
                        content.beginText();
                        content.setFont(font, line.size());
                        content.newLineAtOffset(line.x(), PDRectangle.A4.getHeight() - line.y());
                        content.showText(line.words());
                        content.endText();
                    }
                }
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
