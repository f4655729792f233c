package org.throughline.dialogue.input;

import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.language.Bilingual;
import org.throughline.language.Blank;

/** What a text that somebody entered must be; collects a fault for each that is not. */
public final class InputCheck {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,11}");

    private InputCheck() {}

    public static void both(Map<String, String> faults, String field, Bilingual text, int longest) {
        one(faults, field + "En", text.en(), longest);
        one(faults, field + "Ja", text.ja(), longest);
    }

    public static void one(Map<String, String> faults, String field, String text, int longest) {
        if (Blank.is(text)) {
            faults.put(field, "wanted");
        } else if (text.length() > longest) {
            faults.put(field, "tooLong");
        }
    }

    /** May be empty. */
    public static void atMost(Map<String, String> faults, String field, Bilingual text, int longest) {
        if (text.en().length() > longest) {
            faults.put(field + "En", "tooLong");
        }
        if (text.ja().length() > longest) {
            faults.put(field + "Ja", "tooLong");
        }
    }

    public static void code(Map<String, String> faults, String field, String text) {
        if (Blank.is(text)) {
            faults.put(field, "wanted");
        } else if (!CODE.matcher(text).matches()) {
            faults.put(field, "headingCode");
        }
    }

    public static void slug(Map<String, String> faults, String field, String text) {
        if (Blank.is(text)) {
            faults.put(field, "wanted");
        } else if (text.length() > 80 || !SLUG.matcher(text).matches()) {
            faults.put(field, "slug");
        }
    }
}
