package org.throughline.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.throughline.dialogue.Programme;

/** Fills an empty database once, in one transaction: either the whole picture is there or nothing. */
@Singleton
@Startup
@DependsOn("Database")
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    private Programme programme;

    @Inject
    private DialogueDemo dialogue;

    @Inject
    private StaffDemo staff;

    @Inject
    @ConfigProperty(name = "demo.dir")
    private Optional<String> folder;

    @PostConstruct
    void load() {
        if (folder.isEmpty() || !programme.isBlank()) {
            return;
        }
        Path files = Path.of(folder.get());
        String series = dialogue.load(files);
        staff.load(files, series);
        dialogue.leave(series);
        LOG.info(() -> "Loaded the demo data of series " + series);
    }
}
