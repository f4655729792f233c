package org.throughline.dialogue.series;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.dialogue.input.InputCheck;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * A side to be added.
 *
 * @param code capital letters and digits, such as AU; adding the same side again leaves one
 */
public record NewSide(String code, Bilingual name) {

    public NewSide {
        Map<String, String> faults = new LinkedHashMap<>();
        InputCheck.code(faults, "sideCode", code);
        InputCheck.both(faults, "sideName", name, 80);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }
}
