package org.throughline.web.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The name of a file that was sent: browsers write UTF-8, the server reads it as Latin-1. */
final class SentName {

    private SentName() {}

    /** The name as the browser meant it; one that was read rightly stays as it is. */
    static String of(String read) {
        if (read.chars().anyMatch(character -> character > 0xFF)) {
            return read;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return read;
        }
    }
}
