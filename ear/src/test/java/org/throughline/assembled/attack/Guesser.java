package org.throughline.assembled.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Guesses answers. Without a clue the guess is the best from what was released of the round: the answer that most gave.
 * From the rounds whose truth it is told it learns which clues say more than that, and follows the best of them where one
 * stands; a clue counts only when chance does not explain it.
 */
final class Guesser {

    private static final int OFTEN = 50;
    private static final double BEYOND_CHANCE = 8;

    /** How good a clue was in the rounds that are known. */
    private static final class Record {
        private final Map<String, Integer> answers = new HashMap<>();
        private int seen;
        private int released;

        private String answer() {
            return answers.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }

        private int right() {
            return answers.values().stream().max(Integer::compare).orElse(0);
        }

        /** Standard deviations by which it beats the guess from the release; at least one error is assumed. */
        private double lift() {
            double by = (double) right() / seen - (double) released / seen;
            double share = Math.min(1 - 1.0 / seen, Math.max(1.0 / seen, (double) released / seen));
            return by / Math.sqrt(share * (1 - share) / seen);
        }
    }

    private final Map<UUID, String> released;
    private final Map<String, Record> records = new HashMap<>();

    /** @param released by round, the answer that most gave as far as the release tells */
    Guesser(Map<UUID, String> released) {
        this.released = released;
    }

    /** The same, to learn more without forgetting what this one knows. */
    Guesser copy() {
        Guesser copy = new Guesser(released);
        copy.records.putAll(records);
        return copy;
    }

    void learn(Clues clues, List<Cast> known) {
        Map<String, Record> read = new HashMap<>();
        for (Cast cast : known) {
            String truth = cast.letters().substring(0, 1);
            boolean byRelease = truth.equals(released.get(cast.round()));
            clues.of(new Place(cast.round(), cast.voter())).distinct().forEach(clue -> {
                Record record = read.computeIfAbsent(clue, any -> new Record());
                record.seen++;
                record.answers.merge(truth, 1, Integer::sum);
                record.released += byRelease ? 1 : 0;
            });
        }
        read.values().removeIf(record -> record.seen < OFTEN || record.lift() < BEYOND_CHANCE);
        records.putAll(read);
    }

    /** The clues that it will follow, the best first. */
    List<String> found() {
        return records.entrySet().stream()
                .sorted((a, b) ->
                        Double.compare(b.getValue().lift(), a.getValue().lift()))
                .map(Map.Entry::getKey)
                .toList();
    }

    String guess(List<Clues> clues, Place place) {
        Optional<Record> best = clues.stream()
                .flatMap(some -> some.of(place))
                .flatMap(clue -> Optional.ofNullable(records.get(clue)).stream())
                .max((a, b) -> Double.compare((double) a.right() / a.seen, (double) b.right() / b.seen));
        return best.map(Record::answer).orElseGet(() -> released.getOrDefault(place.round(), ""));
    }
}
