package org.throughline.web.uptake.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.throughline.web.uptake.export.handout.Handout;
import org.throughline.web.uptake.export.handout.Sheet;

/** Writes the handout for a word processor: headings that make an outline, the matrix as a table whose head repeats. */
final class DocxFile {

    private static final String LATIN = "Calibri";
    private static final String JAPANESE = "Yu Gothic";
    private static final int[] SIZES = {22, 16, 13};

    private final XWPFDocument document;
    private final Handout handout;

    private DocxFile(XWPFDocument document, Handout handout) {
        this.document = document;
        this.handout = handout;
    }

    static void write(Handout handout, OutputStream stream) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new DocxFile(document, handout).fill();
            document.write(stream);
        }
    }

    private void fill() {
        properties();
        XWPFStyles styles = document.createStyles();
        for (int level = 1; level <= SIZES.length; level++) {
            styles.addStyle(new XWPFStyle(heading(level)));
        }
        CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(16838));
        page.setH(BigInteger.valueOf(11906));
        heading(1, handout.title());
        paragraph(handout.subtitle());
        paragraph(handout.endorsement()).setBold(true);
        heading(2, handout.sheets().glance().name());
        table(handout.sheets().glance());
        handout.sections().forEach(this::section);
        heading(2, handout.methodTitle());
        handout.method().forEach(this::note);
    }

    /** The writer of documents puts names of its own there. */
    private void properties() {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setCreator("Throughline");
        core.setLastModifiedByUser("Throughline");
        core.setTitle(handout.title());
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Throughline");
    }

    private static CTStyle heading(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return style;
    }

    private void section(Handout.Section section) {
        heading(2, section.heading());
        section.lines().forEach(this::line);
    }

    private void line(Handout.Line line) {
        switch (line.kind()) {
            case HEADING -> heading(3, line.words());
            case QUOTE -> indent(paragraph("“" + line.words() + "”"));
            case SOURCE -> indent(paragraph(line.words())).setFontSize(9);
            case ASKED -> paragraph(line.words()).setItalic(line.language().equals("en"));
            case FACT, REASON -> paragraph(line.words());
        }
    }

    private static XWPFRun indent(XWPFRun run) {
        ((XWPFParagraph) run.getParent()).setIndentationLeft(480);
        return run;
    }

    private void note(Handout.Note note) {
        heading(3, note.heading());
        note.words().lines().forEach(this::paragraph);
    }

    private void table(Sheet sheet) {
        XWPFTable table = document.createTable(1, sheet.header().size());
        table.setWidth("100%");
        row(table.getRow(0), sheet.header(), true);
        table.getRow(0).setRepeatHeader(true);
        for (List<String> cells : sheet.rows()) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            row(row, cells, false);
        }
    }

    private void row(XWPFTableRow row, List<String> cells, boolean head) {
        for (int column = 0; column < cells.size(); column++) {
            XWPFRun run = font(row.getCell(column).getParagraphs().getFirst().createRun());
            run.setFontSize(9);
            run.setBold(head);
            run.setText(cells.get(column));
        }
    }

    private void heading(int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(240);
        XWPFRun run = font(paragraph.createRun());
        run.setFontSize(SIZES[level - 1]);
        run.setBold(level > 1);
        run.setText(words);
    }

    private XWPFRun paragraph(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(80);
        XWPFRun run = font(paragraph.createRun());
        run.setFontSize(10.5);
        run.setText(words);
        return run;
    }

    private static XWPFRun font(XWPFRun run) {
        run.setFontFamily(LATIN);
        run.setFontFamily(JAPANESE, XWPFRun.FontCharRange.eastAsia);
        return run;
    }
}
