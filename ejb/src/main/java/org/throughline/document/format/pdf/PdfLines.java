package org.throughline.document.format.pdf;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the printed lines off the pages, with place, size and face; a raised figure is the mark of a note. */
final class PdfLines extends PDFTextStripper {

    private static final int LONGEST_LINE = 10_000;

    private final DataOutputStream out;
    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private int count;

    PdfLines(DataOutputStream out, int most) {
        this.out = out;
        this.most = most;
    }

    void read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    boolean isTooMuch() {
        return count > most;
    }

    @Override
    protected void writeString(String words, List<TextPosition> at) {
        if (count <= most) {
            count += words.length();
            text.append(hasRaisedFigure(at) ? marked(at) : words);
            positions.addAll(at);
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        flush();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        flush();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        flush();
    }

    private void flush() throws IOException {
        String words = text.toString().strip();
        if (!words.isEmpty() && !positions.isEmpty()) {
            TextPosition first = positions.getFirst();
            TextPosition last = positions.getLast();
            float size = mostOften();
            new PrintedLine(
                            getCurrentPageNo() - 1,
                            first.getPageHeight(),
                            first.getXDirAdj(),
                            baseline(size),
                            last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj(),
                            size,
                            positions.stream().allMatch(at -> isBlank(at) || isBold(at.getFont())),
                            positions.stream().allMatch(at -> isBlank(at) || isItalic(at.getFont())),
                            words.substring(0, Math.min(words.length(), LONGEST_LINE)))
                    .write(out);
        }
        text.setLength(0);
        positions.clear();
    }

    private float mostOften() {
        Map<Float, Integer> sizes = new HashMap<>();
        positions.forEach(at -> sizes.merge(size(at), 1, Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private float baseline(float size) {
        return positions.stream()
                .filter(at -> size(at) == size)
                .findFirst()
                .orElseThrow()
                .getYDirAdj();
    }

    private boolean hasRaisedFigure(List<TextPosition> at) {
        return at.stream().anyMatch(position -> isRaisedFigure(position, at));
    }

    private String marked(List<TextPosition> at) {
        StringBuilder marked = new StringBuilder();
        boolean raised = false;
        for (TextPosition position : at) {
            boolean figure = isRaisedFigure(position, at);
            marked.append(figure && !raised ? "[" : !figure && raised ? "]" : "")
                    .append(position.getUnicode());
            raised = figure;
        }
        return marked.append(raised ? "]" : "").toString();
    }

    private boolean isRaisedFigure(TextPosition position, List<TextPosition> word) {
        List<TextPosition> line = positions.isEmpty() ? word : positions;
        TextPosition beside = line.getFirst();
        return position.getUnicode().matches("\\d+")
                && size(position) < size(beside) * .85f
                && position.getYDirAdj() < beside.getYDirAdj() - size(beside) * .15f;
    }

    private static float size(TextPosition at) {
        return Math.round(at.getFontSizeInPt() * 2) / 2f;
    }

    private static boolean isBlank(TextPosition at) {
        return at.getUnicode().isBlank();
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.matches(".*(?:bold|black|heavy|demi).*")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    private static boolean isItalic(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.matches(".*(?:italic|oblique).*") || (descriptor != null && descriptor.isItalic());
    }
}
