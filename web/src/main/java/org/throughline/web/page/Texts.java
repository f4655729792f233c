package org.throughline.web.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.throughline.language.Language;

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
            "versions");

    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Map<String, String> patterns = new HashMap<>();

    private Texts(Language language) {
        this.language = language;
        BUNDLES.forEach(this::load);
    }

    public static Texts in(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    /**
     * The sentence of a key.
     *
     * @throws IllegalArgumentException if there is none: a fault of the program, found by the build
     */
    public String say(String key, Object... arguments) {
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
        return java.util.Objects.requireNonNull(patterns.get(key));
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    private void load(String bundle) {
        String name = "/text/" + bundle + "_" + language.code() + ".properties";
        try (InputStream stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                return;
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            properties.forEach((key, value) -> patterns.put((String) key, (String) value));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
