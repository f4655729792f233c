package org.throughline.assembled.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was found, sorted by what was written together, with the rounds and voters that it names. */
final class Evidence {

    /**
     * Traces that were written together.
     *
     * @param round the only round that they name; null if none or several
     * @param voter the only voter that they name
     */
    record Piece(String source, List<Trace> traces, @Nullable UUID round, @Nullable String voter) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Evidence() {}

    static Evidence of(List<Trace> traces, Known known) {
        Map<String, List<Trace>> together = new LinkedHashMap<>();
        traces.forEach(trace -> together.computeIfAbsent(
                        trace.source().replaceAll("/.*", "") + trace.together(), key -> new ArrayList<>())
                .add(trace));
        Evidence evidence = new Evidence();
        together.values().forEach(group -> evidence.pieces.add(piece(group, known)));
        return evidence;
    }

    List<Piece> pieces() {
        return pieces;
    }

    private static Piece piece(List<Trace> group, Known known) {
        Set<UUID> rounds = new LinkedHashSet<>();
        Set<String> voters = new LinkedHashSet<>();
        for (Trace trace : group) {
            for (String value : trace.fields().values()) {
                UUID round = known.round(value);
                if (round != null) {
                    rounds.add(round);
                }
                String voter = known.voter(value);
                if (voter != null) {
                    voters.add(voter);
                }
            }
        }
        return new Piece(
                group.getFirst().source(),
                group,
                rounds.size() == 1 ? rounds.iterator().next() : null,
                voters.size() == 1 ? voters.iterator().next() : null);
    }
}
