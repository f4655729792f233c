package org.throughline.web.template;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.throughline.web.asset.Sources;

/**
 * The templates as the build has compiled them; where somebody works on them, as they stand in the source folder from the
 * first change on. What is compiled then needs the compiler of the templates, which only the local run puts beside.
 */
public final class Templates {

    private static final ClassLoader LOADER = Templates.class.getClassLoader();
    private static final Sources SOURCES = Sources.of("jte");

    private static volatile TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, LOADER, "gg.jte.generated.precompiled");
    private static volatile boolean watched = true;

    private Templates() {}

    /** @param template its path without the ending */
    public static void render(String template, Map<String, Object> parameters, TemplateOutput output) {
        if (watched) {
            SOURCES.changed().ifPresent(Templates::readFrom);
        }
        engine.render(template + ".jte", parameters, output);
    }

    /** Whether they are read from the source folder, where they change while somebody works on them. */
    public static boolean areWorkedOn() {
        return !watched || SOURCES.changed().isPresent();
    }

    /** From now on the engine itself looks for changes. */
    private static synchronized void readFrom(Path folder) {
        if (watched) {
            TemplateEngine fresh = TemplateEngine.create(
                    new TemplateFolder(folder), classes(), ContentType.Html, LOADER, "gg.jte.generated.ondemand");
            fresh.setTrimControlStructures(true);
            fresh.setClassPath(Sources.classPath());
            engine = fresh;
            watched = false;
        }
    }

    private static Path classes() {
        try {
            return Files.createTempDirectory("templates");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
