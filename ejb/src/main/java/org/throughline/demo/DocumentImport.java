package org.throughline.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Logger;
import org.throughline.document.source.Upload;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.ExpressionKind;
import org.throughline.instrument.importing.ImportDesk;
import org.throughline.instrument.importing.ImportText;
import org.throughline.instrument.key.ExpressionId;

/**
 * Supplies the official text of 2026 beside its working summary at a first start, from a folder that the operator names,
 * through the same import as the upload page.
 */
@Stateless
@RunAs(Role.STAFF)
@PermitAll
public class DocumentImport {

    private static final Logger LOG = Logger.getLogger(DocumentImport.class.getName());
    private static final String INSTRUMENT = "economic-security-cooperation-2026";
    private static final String FILES = "declaration-2026*.{md,txt}";

    @Inject
    private ImportDesk desk;

    /** Imports what is there; a folder without the declaration is only told of in the log. */
    public void from(Path folder) throws IOException {
        int found = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FILES)) {
            for (Path file : files) {
                Upload upload = new Upload(file.getFileName().toString(), Files.readAllBytes(file));
                desk.importText(
                        INSTRUMENT,
                        new ImportText(
                                new ExpressionId(UUID.randomUUID()),
                                "en",
                                ExpressionKind.OFFICIAL_TEXT,
                                ExpressionGrade.OFFICIAL_COPY,
                                true,
                                upload));
                found++;
            }
        }
        int imported = found;
        LOG.info(() -> "Imported " + imported + " official texts from " + folder);
    }
}
