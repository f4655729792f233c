package org.throughline.assembled;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The real documents, which are no part of the project: {@code -Ddocuments=DIR}, or {@code ../shared/documents} beside
 * it. Without them a test is skipped and says so; {@code -Dthroughline.documents=mandatory} lets it fail instead.
 */
public final class Documents {

    private Documents() {}

    /** The document of that name. */
    public static Path get(String name) {
        Path root = Path.of(System.getProperty("throughline.root", "..")).toAbsolutePath();
        Path folder = Path.of(System.getProperty(
                "documents", root.resolve("../shared/documents").toString()));
        Path document = folder.resolve(name);
        if (!Files.isRegularFile(document)) {
            String message = "There is no " + name + " in " + folder.normalize() + " (-Ddocuments=DIR names another)";
            if ("mandatory".equals(System.getProperty("throughline.documents"))) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return document;
    }
}
