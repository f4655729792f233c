package org.throughline.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.disclosure.Released.Withheld;

/**
 * All that is told about one question.
 *
 * @param total over everybody
 * @param sides by side code; empty if they were not announced, all of them withheld if one is too small
 */
public record Disclosed(Released total, Map<String, Released> sides) {

    public Disclosed {
        sides = Collections.unmodifiableMap(new LinkedHashMap<>(sides));
    }

    /** Nothing at all. */
    public static Disclosed nothing(Reason why) {
        return totalOnly(new Withheld(why));
    }

    static Disclosed totalOnly(Released total) {
        return new Disclosed(total, Map.of());
    }

    public boolean isWithheld() {
        return total instanceof Withheld;
    }

    /** Whether any side is told, and so all of them. */
    public boolean isBySide() {
        return !sides.isEmpty() && sides.values().stream().noneMatch(Withheld.class::isInstance);
    }
}
