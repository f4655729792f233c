package org.throughline.instrument.parsing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;

/** Sets a text that was read as other programs would set it. Clauses are numbered by the program where it can number. */
final class Conversions {

    private static final float MARGIN = 72;
    private static final float LEADING = 14;

    private Conversions() {}

    static byte[] word(ParsedText text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BigInteger list = list(document);
            XWPFStyles styles = document.createStyles();
            for (int level = 1; level <= 6; level++) {
                CTStyle style = CTStyle.Factory.newInstance();
                style.setStyleId("Kop" + level);
                style.addNewName().setVal("heading " + level);
                styles.addStyle(new XWPFStyle(style));
            }
            for (Outline.Entry entry : text.outline().entries()) {
                XWPFParagraph paragraph = document.createParagraph();
                if (level(entry) > 0) {
                    paragraph.setStyle("Kop" + level(entry));
                } else if (entry.kind().isClause()) {
                    paragraph.setNumID(list);
                }
                paragraph.createRun().setText(text.words(entry).replace('\n', ' '));
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        BigInteger number = document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
        return document.getNumbering().addNum(number);
    }

    static String page(ParsedText text) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><nav>Home</nav><main>");
        for (Outline.Entry entry : text.outline().entries()) {
            String words =
                    text.words(entry).replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
            if (level(entry) > 0) {
                page.append("<h%d>%s</h%d>\n".formatted(level(entry), words, level(entry)));
            } else if (entry.kind().isClause()) {
                page.append("<ol start=%s><li>%s</li></ol>\n"
                        .formatted(entry.designation().number(), words));
            } else {
                page.append("<p>%s</p>\n".formatted(words));
            }
        }
        return page.append("</main><footer>Home again</footer></body></html>").toString();
    }

    static byte[] pdf(ParsedText text) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheets sheets = new Sheets(document);
            for (Outline.Entry entry : text.outline().entries()) {
                String number = entry.designation().number() == null
                        ? ""
                        : entry.designation().number() + ". ";
                for (String line : (number + text.words(entry)).split("\n")) {
                    sheets.paragraph(plain(line), level(entry));
                }
            }
            sheets.close();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** What the standard fonts of PDF can show. */
    private static String plain(String line) {
        return line.replace('\u2011', '-')
                .replace("\u00A0", " ")
                .replaceAll("[^\\x20-\\x7E\\u00A1-\\u00FF‘’“”–—]", "?");
    }

    private static int level(Outline.Entry entry) {
        if (entry.kind() == ProvisionKind.TITLE) {
            return 1;
        }
        Integer level = entry.headingLevel();
        return entry.kind() == ProvisionKind.SECTION ? (level == null ? 2 : level) : 0;
    }

    private static final class Sheets {
        private final PDDocument document;
        private PDPageContentStream content;
        private float y;
        private int count;

        Sheets(PDDocument document) throws IOException {
            this.document = document;
            this.content = next();
        }

        void paragraph(String words, int level) throws IOException {
            PDFont font = new PDType1Font(
                    level > 0 ? Standard14Fonts.FontName.TIMES_BOLD : Standard14Fonts.FontName.TIMES_ROMAN);
            float size = level > 0 ? 20 - 2 * level : 11;
            List<String> lines = wrapped(words, font, size);
            for (String line : lines) {
                if (y > PDRectangle.A4.getHeight() - MARGIN - 20) {
                    content.close();
                    content = next();
                }
                line(font, size, MARGIN, y, line);
                y += Math.max(LEADING, size * 1.27f);
            }
            y += LEADING / 2;
        }

        void close() throws IOException {
            content.close();
        }

        private PDPageContentStream next() throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            count++;
            PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            line(font, 9, MARGIN, 40, "Ministry of Lighthouses");
            line(font, 9, 290, PDRectangle.A4.getHeight() - 30, "- " + count + " -");
            y = MARGIN + 20;
            return content;
        }

        private void line(PDFont font, float size, float x, float from, String words) throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - from);
            content.showText(words);
            content.endText();
        }

        private static List<String> wrapped(String words, PDFont font, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : words.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                boolean fits = font.getStringWidth(longer) / 1000 * size < PDRectangle.A4.getWidth() - 2 * MARGIN;
                if (!fits && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines;
        }
    }
}
