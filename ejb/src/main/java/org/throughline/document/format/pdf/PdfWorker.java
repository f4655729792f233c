package org.throughline.document.format.pdf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The process that opens a PDF file: takes it on its input, tells its printed lines on its output. Started by
 * {@link PdfFile} and by nobody else.
 */
final class PdfWorker {

    static final int READ = 0;
    static final int ENCRYPTED = 41;
    static final int DAMAGED = 42;
    static final int TOO_MANY_PAGES = 43;
    static final int TOO_MUCH_TEXT = 44;

    /** After the last line. */
    static final int END = -1;

    private PdfWorker() {}

    /** @param args how many pages and how many characters may be read */
    public static void main(String[] args) throws IOException {
        System.exit(read(Integer.parseInt(args[0]), Integer.parseInt(args[1])));
    }

    private static int read(int mostPages, int mostCharacters) throws IOException {
        FontMappers.set(new PlainFonts());
        byte[] content = System.in.readAllBytes();
        try (PDDocument document = Loader.loadPDF(content);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out))) {
            if (document.getNumberOfPages() > mostPages) {
                return TOO_MANY_PAGES;
            }
            PdfLines lines = new PdfLines(out, mostCharacters);
            lines.read(document);
            out.writeInt(END);
            return lines.isTooMuch() ? TOO_MUCH_TEXT : READ;
        } catch (InvalidPasswordException encrypted) {
            return ENCRYPTED;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return DAMAGED;
        }
    }
}
