package org.throughline.instrument.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.document.format.FileFormat;
import org.throughline.document.format.SourceFile;
import org.throughline.document.source.TextFile;
import org.throughline.document.source.Upload;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.refusal.Refusal;

/** A text that came with its structure. */
public record Exchanged(
        CanonicalText canonical, List<DraftProvision> drafts, FileFormat format, String encoding, Facts facts) {

    public Exchanged {
        drafts = List.copyOf(drafts);
    }

    /**
     * Reads a file if it is one of those that say their structure themselves.
     *
     * @throws Refusal.Invalid if it is one, but cannot be read
     */
    public static Optional<Exchanged> of(Upload upload) {
        byte[] content = upload.content();
        String head = new String(content, 0, Math.min(content.length, 4_000), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        Optional<FileFormat> found = format(head);
        found.ifPresent(format -> SourceFile.refuseWrongName(upload, format));
        return found.map(format -> {
            SourceFile.refuseLarge(content.length, SourceFile.LARGEST_TEXT);
            TextFile file = TextFile.of(content);
            return format == FileFormat.JSON ? JsonText.read(file) : AkomaNtosoReader.read(content, file.encoding());
        });
    }

    private static Optional<FileFormat> format(String head) {
        if (head.startsWith("{") && head.contains(JsonText.FORMAT)) {
            return Optional.of(FileFormat.JSON);
        }
        boolean isXml =
                head.startsWith("<?xml") || head.toLowerCase(Locale.ROOT).startsWith("<akomantoso");
        return isXml && head.contains("akomaNtoso") ? Optional.of(FileFormat.AKOMA_NTOSO) : Optional.empty();
    }
}
