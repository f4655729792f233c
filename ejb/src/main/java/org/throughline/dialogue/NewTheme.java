package org.throughline.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * A theme to be added.
 *
 * @param code capital letters and digits, such as EN; adding the same theme again leaves one
 */
public record NewTheme(String code, Bilingual title) {

    public NewTheme {
        Map<String, String> faults = new LinkedHashMap<>();
        Wanted.code(faults, "themeCode", code);
        Wanted.both(faults, "themeTitle", title, 200);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
