package org.throughline.dialogue.series;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.dialogue.input.InputCheck;
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
        InputCheck.code(faults, "themeCode", code);
        InputCheck.both(faults, "themeTitle", title, 200);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
