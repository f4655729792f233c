package org.throughline.uptake.nearness;

import ai.onnxruntime.OrtException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The sentence model as a switch: {@code embedding} of the configuration, {@code on} unless it says {@code off}. It is
 * loaded when first needed, in about half a second, and given back when the application goes, so that the next deployment
 * can load it again. What it made of a text is kept for the texts that were needed last.
 */
@ApplicationScoped
public class Meaning {

    private static final Logger LOG = Logger.getLogger(Meaning.class.getName());

    /** Vectors of 384 numbers of four bytes: 75 MB at most. */
    private static final int KEPT = 50_000;

    private final boolean wanted;
    private final Recent<String, float[]> kept;

    private @Nullable SubjectModel model;
    private boolean failed;

    /** For the container's proxy. */
    protected Meaning() {
        this("off");
    }

    @Inject
    public Meaning(@ConfigProperty(name = "embedding", defaultValue = "on") String embedding) {
        this(!embedding.equalsIgnoreCase("off"), KEPT);
    }

    /** @param kept how many texts are remembered */
    public Meaning(boolean wanted, int kept) {
        this.wanted = wanted;
        this.kept = new Recent<>(kept);
    }

    /** Whether texts can be compared by meaning. */
    public boolean isOn() {
        return wanted && model() != null;
    }

    /** A direction for each text, of length one: the product of two says how near their subjects are. Only while it is on. */
    public List<float[]> of(List<String> texts) {
        SubjectModel loaded = model();
        if (loaded == null) {
            throw new IllegalStateException("the sentence model is off");
        }
        return texts.stream().map(text -> kept.get(text, loaded::direction)).toList();
    }

    /** Gives the model back. */
    @PreDestroy
    public synchronized void close() {
        if (model != null) {
            try {
                model.close();
            } catch (OrtException broken) {
                LOG.log(Level.WARNING, "The sentence model was not closed", broken);
            }
            model = null;
        }
    }

    private synchronized @Nullable SubjectModel model() {
        if (model == null && !failed) {
            try {
                model = SubjectModel.load();
            } catch (IOException | OrtException | LinkageError absent) {
                failed = true;
                LOG.log(Level.WARNING, "No sentence model: suggestions are ranked by words alone", absent);
            }
        }
        return model;
    }
}
