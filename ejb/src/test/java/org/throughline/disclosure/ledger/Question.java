package org.throughline.disclosure.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Partition;
import org.throughline.disclosure.Votes;

/**
 * What is asked in every round of a chain. Whoever wants to know somebody's answer wants one of its aspects: of a choice or
 * a scale the answer, of an approval whether each option is approved.
 *
 * @param answers how many different ballots there are, from 0; of an approval one for each set of options
 * @param options as the partition knows them
 * @param aspects of each aspect, the value that each answer has in it, from 0
 */
record Question(int answers, List<String> options, Partition partition, int[][] aspects) {

    private static final DisclosureRule FLOOR = DisclosureRule.FLOOR;

    static Question choice(int answers) {
        List<String> options = options(answers);
        return new Question(answers, options, FLOOR.choice(options), each(answers));
    }

    static Question scale() {
        return new Question(5, options(5), FLOOR.scale(), each(5));
    }

    static Question approval(int options) {
        int[][] aspects = IntStream.range(0, options)
                .mapToObj(option -> IntStream.range(0, 1 << options)
                        .map(set -> set >> option & 1)
                        .toArray())
                .toArray(int[][]::new);
        return new Question(1 << options, options(options), FLOOR.approval(options(options)), aspects);
    }

    Votes votes(int[] tally) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        boolean many = options.size() < answers;
        for (int option = 0; option < options.size(); option++) {
            int chosen = option;
            counts.put(
                    options.get(option),
                    many
                            ? IntStream.range(0, answers)
                                    .filter(set -> (set >> chosen & 1) > 0)
                                    .map(set -> tally[set])
                                    .sum()
                            : tally[option]);
        }
        return new Votes(IntStream.of(tally).sum(), counts);
    }

    private static List<String> options(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(Integer::toString).toList();
    }

    private static int[][] each(int answers) {
        return new int[][] {IntStream.range(0, answers).toArray()};
    }
}
