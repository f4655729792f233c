package org.throughline.web.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;
import org.throughline.web.asset.Sources;

/**
 * The sentences of the interface, from {@code text/<feature>_<language>.properties} in UTF-8, formatted by ICU. A key
 * that one language lacks fails the build.
 */
public final class Texts {

    /** A new feature adds the name of its bundle here. */
    public static final List<String> BUNDLES = List.of(
            "frame",
            "refusal",
            "dialogue",
            "deliberation",
            "recommendation",
            "ballot",
            "chain",
            "instrument",
            "uptake",
            "publication",
            "export",
            "overview",
            "audit",
            "versions",
            "correspondence");

    private static final Object[] NOTHING = {};
    private static final Sources SOURCES = Sources.of("resources");

    private static volatile Map<Language, Texts> all = read(Texts::deployed);

    private final Language language;
    private final Map<String, String> patterns = new HashMap<>();

    /** Sentences into which nothing is filled, as they are read. */
    private final Map<String, String> plain = new HashMap<>();

    /** Where the lines of a bundle are. */
    private interface Place {
        @Nullable
        InputStream open(String name) throws IOException;
    }

    private Texts(Language language, Place place) {
        this.language = language;
        BUNDLES.forEach(bundle -> load(bundle, place));
    }

    public static Texts in(Language language) {
        SOURCES.changed().ifPresent(folder -> all = read(name -> Files.newInputStream(folder.resolve(name))));
        return Objects.requireNonNull(all.get(language));
    }

    /**
     * The sentence of a key.
     *
     * @throws IllegalArgumentException if there is none: a fault of the program, found by the build
     */
    public String say(String key, Object... arguments) {
        String sentence = plain.get(key);
        if (sentence != null) {
            return sentence;
        }
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.code());
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    String pattern(String key) {
        return Objects.requireNonNull(patterns.get(key));
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    private void load(String bundle, Place place) {
        try (InputStream stream = place.open("text/" + bundle + "_" + language.code() + ".properties")) {
            if (stream == null) {
                return;
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            properties.forEach((key, value) -> add((String) key, (String) value));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String key, String pattern) {
        patterns.put(key, pattern);
        if (pattern.indexOf('{') < 0) {
            plain.put(key, new MessageFormat(pattern, language.locale()).format(NOTHING));
        }
    }

    private static Map<Language, Texts> read(Place place) {
        Map<Language, Texts> read = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            read.put(language, new Texts(language, place));
        }
        return read;
    }

    private static @Nullable InputStream deployed(String name) {
        return Texts.class.getResourceAsStream("/" + name);
    }
}
