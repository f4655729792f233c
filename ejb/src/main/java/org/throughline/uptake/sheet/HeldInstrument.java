package org.throughline.uptake.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.instrument.Reading;
import org.throughline.instrument.ReadingLine;
import org.throughline.instrument.text.Correspondence;

/**
 * The best text held of an instrument in each language, and the one name that a clause has in all of them: the eId of the
 * first text. A clause that only another text has keeps the eId that it has there.
 *
 * @param readings those that may be quoted first
 */
public record HeldInstrument(List<Reading> readings, Map<UUID, Map<String, String>> names) {

    /** @param between how the first text corresponds to each of the others */
    static HeldInstrument of(List<Reading> readings, Map<UUID, Correspondence> between) {
        Map<UUID, Map<String, String>> names = new HashMap<>();
        Set<String> taken = new HashSet<>(readings.getFirst().eIds());
        for (Reading reading : readings.subList(1, readings.size())) {
            Correspondence with = between.get(reading.expression().id());
            Map<String, String> own = new HashMap<>();
            for (ReadingLine line : reading.lines()) {
                Optional<String> lead = with == null ? Optional.empty() : with.here(line.eId());
                own.put(line.eId(), lead.orElseGet(() -> apart(line.eId(), reading, taken)));
            }
            names.put(reading.expression().id(), own);
        }
        return new HeldInstrument(List.copyOf(readings), names);
    }

    /** The name of a provision of one of the texts. */
    public String name(Reading reading, String eId) {
        return names.getOrDefault(reading.expression().id(), Map.of()).getOrDefault(eId, eId);
    }

    /** The eId of a clause in one of the texts; empty if that has no such clause. */
    public Optional<String> eId(Reading reading, String name) {
        return reading.lines().stream()
                .map(ReadingLine::eId)
                .filter(eId -> name(reading, eId).equals(name))
                .findFirst();
    }

    /** The text of a key, if it is one of these. */
    public Optional<Reading> reading(UUID expression) {
        return readings.stream()
                .filter(reading -> reading.expression().id().equals(expression))
                .findFirst();
    }

    /** The first text has another clause of this eId: a person has said that the two do not correspond. */
    private static String apart(String eId, Reading reading, Set<String> taken) {
        return taken.contains(eId) ? eId + "-" + reading.expression().language() : eId;
    }
}
