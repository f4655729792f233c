package org.throughline.document.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that are read. */
public enum FileFormat {
    MARKDOWN("Markdown", "md", "markdown"),
    PLAIN("TXT", "txt", "text"),
    HTML("HTML", "html", "htm", "xhtml"),
    WORD("Word", "docx"),
    PDF("PDF", "pdf"),
    AKOMA_NTOSO("Akoma Ntoso", "xml", "akn"),
    JSON("JSON", "json");

    private final String printed;
    private final List<String> extensions;

    FileFormat(String printed, String... extensions) {
        this.printed = printed;
        this.extensions = List.of(extensions);
    }

    /** How people call it, in every language. */
    public String printed() {
        return printed;
    }

    /** The usual end of such a file's name, with its full stop. */
    public String ending() {
        return "." + extensions.getFirst();
    }

    static Optional<FileFormat> named(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** What a file field may offer. */
    public static String endings() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(format -> format.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }
}
