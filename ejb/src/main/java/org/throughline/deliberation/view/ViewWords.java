package org.throughline.deliberation.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * What a view says.
 *
 * @param drafted the language in which it was written first; the other one may still be empty
 * @param positions by side code, where the sides diverge; a side that says nothing has none
 */
public record ViewWords(Language drafted, Bilingual text, Map<String, Bilingual> positions) {

    public ViewWords {
        Map<String, Bilingual> said = new LinkedHashMap<>(positions);
        said.values().removeIf(Bilingual::isEmpty);
        positions = Collections.unmodifiableMap(said);
    }

    /** Whether any of its texts is older than the one that it was translated from. */
    public boolean isOlder() {
        return text.older() != null || positions.values().stream().anyMatch(position -> position.older() != null);
    }
}
