package org.throughline.web.margin;

import java.util.List;
import java.util.Map;

/**
 * What stands in the margin of a text.
 *
 * @param chips eId of a provision in this text to its marks
 */
public record Margin(Map<String, List<MarginChip>> chips) {

    public static final Margin EMPTY = new Margin(Map.of());

    public Margin {
        chips = Map.copyOf(chips);
    }

    public List<MarginChip> at(String eId) {
        return chips.getOrDefault(eId, List.of());
    }

    public boolean isEmpty() {
        return chips.isEmpty();
    }
}
