package org.throughline.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is told about one question.
 *
 * @param total over everybody
 * @param sides by side code; empty when not announced or withheld
 * @param sidesWithheld why there are no sides although they were announced; else null
 */
public record Disclosed(Released total, Map<String, Released> sides, @Nullable Reason sidesWithheld) {

    public Disclosed {
        sides = Collections.unmodifiableMap(new LinkedHashMap<>(sides));
    }

    static Disclosed totalOnly(Released total) {
        return new Disclosed(total, Map.of(), null);
    }

    static Disclosed withoutSides(Released total, Reason why) {
        return new Disclosed(total, Map.of(), why);
    }

    /** The same question with nothing told at all. */
    public static Disclosed nothing(Reason why) {
        return totalOnly(new Released.Withheld(why));
    }

    public boolean bySide() {
        return !sides.isEmpty();
    }
}
