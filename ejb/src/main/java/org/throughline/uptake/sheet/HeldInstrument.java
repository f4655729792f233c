package org.throughline.uptake.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.outline.Correspondence;

/**
 * The best text held of an instrument in each language, and the one name that a clause has in all of them.
 *
 * @param readings those that may be quoted first
 */
public record HeldInstrument(List<ExpressionReading> readings, Map<ExpressionId, Map<String, String>> names) {

    /** @param between how the first text corresponds to each of the others */
    static HeldInstrument of(List<ExpressionReading> readings, Map<ExpressionId, Correspondence> between) {
        Set<String> first = readings.getFirst().eIds();
        Map<ExpressionId, Map<String, String>> names = new HashMap<>();
        for (ExpressionReading reading : readings.subList(1, readings.size())) {
            ExpressionId id = reading.expression().id();
            names.put(id, ClauseNames.of(first, reading.expression().language(), reading.eIds(), between.get(id)));
        }
        return new HeldInstrument(List.copyOf(readings), names);
    }

    /** The name of a provision of one of the texts. */
    public String name(ExpressionReading reading, String eId) {
        return names.getOrDefault(reading.expression().id(), Map.of()).getOrDefault(eId, eId);
    }

    /** The eId of a clause in one of the texts; empty if that has no such clause. */
    public Optional<String> eId(ExpressionReading reading, String name) {
        return reading.lines().stream()
                .map(line -> line.designation().eId())
                .filter(eId -> name(reading, eId).equals(name))
                .findFirst();
    }

    /** The text of a key, if it is one of these. */
    public Optional<ExpressionReading> reading(ExpressionId expression) {
        return readings.stream()
                .filter(reading -> reading.expression().id().equals(expression))
                .findFirst();
    }
}
