package org.throughline.document.source;

import java.util.Locale;

/** A file as somebody sent it. */
public final class Upload {

    private static final int LONGEST_NAME = 120;

    private final String fileName;
    private final byte[] content;

    /** @param fileName as the browser gave it; folders and control characters are taken off */
    public Upload(String fileName, byte[] content) {
        this.fileName = clean(fileName);
        this.content = content.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }

    /** What follows the last full stop of the name, in lower case; empty if nothing does. */
    public String extension() {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        int excess = plain.codePointCount(0, plain.length()) - LONGEST_NAME;
        return excess <= 0 ? plain : plain.substring(plain.offsetByCodePoints(0, excess));
    }
}
