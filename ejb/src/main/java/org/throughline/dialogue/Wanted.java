package org.throughline.dialogue;

import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.language.Bilingual;

/** What a text that somebody entered must be; collects a fault for each that is not. */
final class Wanted {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Wanted() {}

    static void both(Map<String, String> faults, String field, Bilingual text, int longest) {
        one(faults, field + "En", text.en(), longest);
        one(faults, field + "Ja", text.ja(), longest);
    }

    static void one(Map<String, String> faults, String field, String text, int longest) {
        if (text.isBlank()) {
            faults.put(field, "wanted");
        } else if (text.length() > longest) {
            faults.put(field, "tooLong");
        }
    }

    static void slug(Map<String, String> faults, String field, String text) {
        if (text.isBlank()) {
            faults.put(field, "wanted");
        } else if (text.length() > 80 || !SLUG.matcher(text).matches()) {
            faults.put(field, "slug");
        }
    }
}
