package org.throughline.uptake.sheet;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.outline.Correspondence;

/**
 * The one name that a clause has in all texts of an instrument: the eId of the first text. A clause that only another text
 * has keeps the eId that it has there.
 */
public final class ClauseNames {

    private ClauseNames() {}

    /**
     * What the provisions of a text are called.
     *
     * @param first the eIds of the first text
     * @param language of the other text
     * @param eIds of the other text
     * @param with how the first text corresponds to it; null if nothing is known of that
     * @return name by eId, in the order of the text
     */
    public static Map<String, String> of(
            Collection<String> first, String language, Collection<String> eIds, @Nullable Correspondence with) {
        Set<String> taken = new HashSet<>(first);
        Map<String, String> names = new LinkedHashMap<>();
        for (String eId : eIds) {
            String alone = taken.contains(eId) ? eId + "-" + language : eId;
            names.put(eId, with == null ? alone : with.here(eId).orElse(alone));
        }
        return names;
    }
}
