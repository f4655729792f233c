package org.throughline.document.source;

import java.util.List;

/**
 * What a file prints: one text, and the blocks of it.
 *
 * @param text of Markdown and plain text the file as sent, without a byte order mark; of others what they print, a line
 *     for each printed line
 * @param format code of the format that it was read from
 * @param encoding name of the character set, or of the format if that has none
 */
public record SourceText(String text, String format, String encoding, List<Block> blocks) {

    /** More paragraphs than any instrument has. */
    public static final int MOST_BLOCKS = 5_000;

    public SourceText {
        blocks = List.copyOf(blocks);
    }
}
