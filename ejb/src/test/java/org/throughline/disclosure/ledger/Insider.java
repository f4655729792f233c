package org.throughline.disclosure.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the two who put together what they know.
 *
 * @param cohort which one they belong to, from 0
 * @param answers what they answered in each round; -1 where they did not vote
 */
record Insider(int cohort, int[] answers) {

    /** Any so many of these cohorts, whatever they answered. */
    static List<List<Insider>> any(int number, List<Cohort> cohorts, int answers) {
        List<Insider> all = IntStream.range(0, cohorts.size())
                .boxed()
                .flatMap(cohort -> all(cohort, cohorts.get(cohort), answers).stream())
                .toList();
        return sets(number, all, 0).stream()
                .filter(insiders -> others(cohorts, insiders).stream().allMatch(cohort -> cohort.size() >= 0))
                .toList();
    }

    /** The cohorts without the insiders. */
    static List<Cohort> others(List<Cohort> cohorts, List<Insider> insiders) {
        return IntStream.range(0, cohorts.size())
                .mapToObj(cohort -> cohorts.get(cohort).without((int) insiders.stream()
                        .filter(insider -> insider.cohort() == cohort)
                        .count()))
                .toList();
    }

    private static List<List<Insider>> sets(int number, List<Insider> all, int from) {
        if (number == 0) {
            return List.of(List.of());
        }
        List<List<Insider>> sets = new ArrayList<>();
        for (int first = from; first < all.size(); first++) {
            for (List<Insider> rest : sets(number - 1, all, first)) {
                sets.add(Stream.concat(Stream.of(all.get(first)), rest.stream()).toList());
            }
        }
        return sets;
    }

    private static List<Insider> all(int cohort, Cohort people, int answers) {
        List<int[]> histories = List.of(new int[0]);
        for (int round = 0; round < people.record().length(); round++) {
            int now = round;
            histories = histories.stream()
                    .flatMap(before -> IntStream.range(people.votes(now) ? 0 : -1, people.votes(now) ? answers : 0)
                            .mapToObj(answer -> IntStream.concat(IntStream.of(before), IntStream.of(answer))
                                    .toArray()))
                    .toList();
        }
        return histories.stream().map(history -> new Insider(cohort, history)).toList();
    }

    @Override
    public String toString() {
        return IntStream.of(answers)
                .mapToObj(answer -> answer < 0 ? "–" : "" + (answer + 1))
                .collect(Collectors.joining(", ", "(", cohort == 0 ? ")" : ") of group " + (cohort + 1)));
    }
}
