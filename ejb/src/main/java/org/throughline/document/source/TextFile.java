package org.throughline.document.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.throughline.refusal.Refusal;

/**
 * A file that is text and nothing else.
 *
 * @param text without a byte order mark
 * @param encoding name of the character set it was sent in
 */
public record TextFile(String text, String encoding) {

    static final int MOST_LINES = 40_000;

    /**
     * Decodes UTF-8, and UTF-16 where a byte order mark says so.
     *
     * @throws Refusal.Invalid if it is something else, or nothing but white space
     */
    public static TextFile of(byte[] content) {
        Charset charset = charset(content);
        String text = decoded(content, charset);
        if (text.isBlank()) {
            throw new Refusal.Invalid("import.empty");
        }
        if (text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0)) {
            throw new Refusal.Invalid("import.notText");
        }
        if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw new Refusal.Invalid("import.tooLong", MOST_LINES);
        }
        return new TextFile(text, charset.name());
    }

    /** @throws Refusal.Invalid if its markup is tangled, or there are too many blocks */
    public SourceText markdown() {
        return of("markdown", MarkdownBlocks.of(text));
    }

    /** @throws Refusal.Invalid if there are too many blocks */
    public SourceText plain() {
        return of("plain", PlainBlocks.of(text));
    }

    private SourceText of(String format, List<Block> blocks) {
        if (blocks.size() > SourceText.MOST_BLOCKS) {
            throw new Refusal.Invalid("import.tooManyProvisions", SourceText.MOST_BLOCKS);
        }
        return new SourceText(text, format, encoding, blocks);
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
}
