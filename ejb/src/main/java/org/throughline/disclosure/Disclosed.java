package org.throughline.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.disclosure.Released.Withheld;

/**
 * All that is told about one thing asked.
 *
 * @param total over everybody
 * @param groups by code of the side or sector; empty if they were not announced, all of them withheld if one is too small
 */
public record Disclosed(Released total, Map<String, Released> groups) {

    public Disclosed {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** Nothing at all. */
    public static Disclosed nothing(WithholdingReason why) {
        return totalOnly(new Withheld(why));
    }

    static Disclosed totalOnly(Released total) {
        return new Disclosed(total, Map.of());
    }

    public boolean isWithheld() {
        return total instanceof Withheld;
    }

    /** Whether any group is told, and so all of them. */
    public boolean isByGroup() {
        return !groups.isEmpty() && groups.values().stream().noneMatch(Withheld.class::isInstance);
    }
}
