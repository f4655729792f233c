package org.throughline.instrument.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.refusal.Refusal;

/**
 * An upload found to be text of a kind that we read, within the limits.
 *
 * @param text as sent, without a byte order mark
 * @param markdown whether it is Markdown; else plain text
 * @param encoding name of the character set it was sent in
 */
public record SourceText(String text, boolean markdown, String encoding) {

    /** Two megabytes: a thousand pages of treaty. */
    public static final int LARGEST = 2 * 1024 * 1024;

    static final int MOST_LINES = 40_000;
    static final int MOST_BLOCKS = 5_000;

    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    private static final Set<String> PLAIN = Set.of("txt", "text");

    /**
     * Checks and decodes an upload.
     *
     * @throws Refusal.Invalid with the code that says what is wrong with the file
     */
    public static SourceText of(Upload upload) {
        String extension = upload.extension();
        boolean markdown = MARKDOWN.contains(extension);
        if (!markdown && !PLAIN.contains(extension)) {
            throw new Refusal.Invalid("import.unsupported", extension);
        }
        byte[] content = upload.content();
        if (content.length > LARGEST) {
            throw new Refusal.Invalid("import.tooLarge", LARGEST / 1024 / 1024);
        }
        Charset charset = charset(content);
        String text = decoded(content, charset);
        if (text.isBlank()) {
            throw new Refusal.Invalid("import.empty");
        }
        if (!looksLikeText(text)) {
            throw new Refusal.Invalid("import.notText");
        }
        if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw new Refusal.Invalid("import.tooLong", MOST_LINES);
        }
        return new SourceText(text, markdown, charset.name());
    }

    /**
     * Parts the text into blocks.
     *
     * @throws Refusal.Invalid if its markup is tangled, or there are too many blocks
     */
    public List<Block> blocks() {
        List<Block> blocks = markdown ? MarkdownBlocks.of(text) : PlainBlocks.of(text);
        if (blocks.size() > MOST_BLOCKS) {
            throw new Refusal.Invalid("import.tooManyProvisions", MOST_BLOCKS);
        }
        return blocks;
    }

    private static Charset charset(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(content, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static String decoded(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal.Invalid(isBinary(content) ? "import.notText" : "import.encoding");
        }
    }

    private static boolean isBinary(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeText(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        boolean otherFormat = head.startsWith("%pdf-")
                || head.startsWith("{\\rtf")
                || head.startsWith("<!doctype")
                || head.startsWith("<html")
                || head.startsWith("<?xml");
        return !otherFormat && text.chars().noneMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
    }
}
