package org.throughline.document.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.throughline.document.format.guard.Archive;
import org.throughline.document.format.guard.Deadline;
import org.throughline.document.format.html.WebPage;
import org.throughline.document.format.pdf.PdfFile;
import org.throughline.document.format.word.WordFile;
import org.throughline.document.source.SourceText;
import org.throughline.document.source.TextFile;
import org.throughline.document.source.Upload;
import org.throughline.refusal.Refusal;

/** Finds out what a file is, and has it read. */
public final class SourceFile {

    /** Five megabytes: a declaration with pictures, and what the database takes in one piece. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** Two megabytes of nothing but text: a thousand pages of treaty. */
    public static final int LARGEST_TEXT = 2 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<String> OF_WORD = Set.of("docm", "dotm", "dotx");

    private SourceFile() {}

    /**
     * Reads a file.
     *
     * @throws Refusal.Invalid with a code {@code import.…} that says why it is not read
     */
    public static SourceText read(Upload upload) {
        byte[] content = upload.content();
        refuseLarge(content.length, LARGEST);
        if (content.length == 0) {
            throw new Refusal.Invalid("import.empty");
        }
        Deadline deadline = Deadline.in(PATIENCE);
        String head = new String(content, 0, Math.min(content.length, 1024), ISO_8859_1);
        if (isPdf(head)) {
            refuseWrongName(upload, FileFormat.PDF);
            return PdfFile.read(content, deadline);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            boolean encrypted = new String(content, ISO_8859_1)
                    .contains(new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1));
            throw new Refusal.Invalid(encrypted ? "import.encrypted" : "import.oldWord");
        }
        if (Archive.isArchive(content)) {
            SourceText text = WordFile.read(content, deadline);
            refuseWrongName(upload, FileFormat.WORD);
            return text;
        }
        return text(upload, content, deadline);
    }

    private static SourceText text(Upload upload, byte[] content, Deadline deadline) {
        FileFormat named = FileFormat.named(upload.extension())
                .orElseThrow(() -> new Refusal.Invalid("import.unsupported", upload.extension()));
        refuseLarge(content.length, LARGEST_TEXT);
        TextFile file = TextFile.of(content);
        FileFormat found = kind(file.text(), named);
        refuseWrongName(upload, found);
        return switch (found) {
            case HTML -> WebPage.read(file, deadline);
            case MARKDOWN -> file.markdown();
            default -> file.plain();
        };
    }

    private static FileFormat kind(String text, FileFormat named) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(start.length(), 1_000)).toLowerCase(Locale.ROOT);
        boolean declared = head.startsWith("<?xml");
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || (declared && head.contains("<html"))) {
            return FileFormat.HTML;
        }
        if (declared || head.startsWith("{\\rtf") || head.startsWith("<!doctype")) {
            throw new Refusal.Invalid("import.notText");
        }
        return switch (named) {
            case AKOMA_NTOSO, JSON -> throw new Refusal.Invalid("import.notText");
            case HTML -> text.matches("(?s).*<[a-zA-Z/!][^>]*>.*") ? FileFormat.HTML : FileFormat.PLAIN;
            case MARKDOWN -> FileFormat.MARKDOWN;
            default -> FileFormat.PLAIN;
        };
    }

    private static boolean isPdf(String head) {
        return head.stripLeading().startsWith("%PDF-") || head.startsWith("\u00EF\u00BB\u00BF%PDF-");
    }

    /** @throws Refusal.Invalid if the name says that it is something else */
    public static void refuseWrongName(Upload upload, FileFormat found) {
        String extension = upload.extension();
        if (found == FileFormat.WORD && OF_WORD.contains(extension)) {
            throw new Refusal.Invalid("import.macro");
        }
        if (!FileFormat.named(extension).map(found::equals).orElse(false)) {
            throw new Refusal.Invalid("import.wrongName", found.printed(), found.ending());
        }
    }

    /** @throws Refusal.Invalid if it is larger than is read */
    public static void refuseLarge(int length, int largest) {
        if (length > largest) {
            throw new Refusal.Invalid("import.tooLarge", largest / 1024 / 1024);
        }
    }
}
