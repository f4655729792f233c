package org.throughline.assembled.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.assembled.attack.Evidence.Piece;

/**
 * Whose answer follows with certainty from counts that are finer than they may be, for an attacker who knows any two
 * ballots (the rule of DESIGN's third part), or of a count over two questions, one answer of the victim.
 */
final class Pinned {

    private static final List<String> ANSWERS = List.of("agree", "disagree", "abstain", "no-position");
    private static final int INSIDERS = 2;

    private Pinned() {}

    /** How many participants are pinned down in all rounds. */
    static int in(Evidence evidence, Map<UUID, Integer> cast) {
        int pinned = 0;
        Map<String, List<int[]>> rows = new HashMap<>();
        for (Piece piece : evidence.pieces()) {
            if (piece.round() == null || piece.voter() != null) {
                continue;
            }
            int all = cast.getOrDefault(piece.round(), 0);
            for (Trace trace : piece.traces()) {
                List<String> answers = answers(trace);
                List<Integer> numbers = numbers(trace);
                if (answers.size() == 1 && numbers.size() >= 2 && numbers.contains(all)) {
                    int least = numbers.stream()
                            .filter(n -> n != all)
                            .min(Integer::compare)
                            .orElse(all);
                    pinned += least >= all - INSIDERS ? all - INSIDERS : 0;
                }
                if (answers.size() == 2 && numbers.size() == 1) {
                    rows.computeIfAbsent(trace.source() + piece.round() + answers.getFirst(), key -> new ArrayList<>())
                            .add(new int[] {numbers.getFirst()});
                }
            }
        }
        for (List<int[]> row : rows.values()) {
            int all = row.stream().mapToInt(cell -> cell[0]).sum();
            int most = row.stream().mapToInt(cell -> cell[0]).max().orElse(0);
            pinned += all > INSIDERS && most >= all - INSIDERS ? all - INSIDERS : 0;
        }
        return pinned;
    }

    private static List<String> answers(Trace trace) {
        return trace.fields().values().stream().filter(ANSWERS::contains).toList();
    }

    /** Numbers that count people: a row says low, high and how many were cast. */
    private static List<Integer> numbers(Trace trace) {
        return trace.fields().entrySet().stream()
                .filter(field -> List.of("low", "high", "ballots", "count").contains(field.getKey()))
                .map(field -> Integer.valueOf(field.getValue()))
                .toList();
    }
}
