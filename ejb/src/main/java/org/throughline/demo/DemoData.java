package org.throughline.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.throughline.dialogue.setup.SeriesFounding;

/** Fills an empty database once, in one transaction: either the whole picture is there or nothing. */
@Singleton
@Startup
@PermitAll
@DependsOn("Database")
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    private SeriesFounding founding;

    @Inject
    private DialogueDemo dialogue;

    @Inject
    private RecommendationDemo recommendations;

    @Inject
    private InstrumentDemo instruments;

    @Inject
    private DocumentImport documents;

    @Inject
    private CodingDemo codings;

    @Inject
    @ConfigProperty(name = "demo.dir")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "documents.dir")
    private Optional<String> originals;

    @PostConstruct
    void fillIfBlank() {
        Optional<Path> data = folder.filter(name -> !name.isBlank()).map(Path::of);
        if (data.isPresent() && founding.isBlank()) {
            load(data.get());
        }
    }

    private void load(Path data) {
        String series = dialogue.load(data);
        recommendations.load(data, series);
        instruments.load(data);
        codings.load(data, series);
        dialogue.leave(series);
        originals.filter(name -> !name.isBlank()).map(Path::of).ifPresent(this::supply);
        LOG.info(() -> "Loaded the demo data of series " + series);
    }

    private void supply(Path folder) {
        try {
            documents.from(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
