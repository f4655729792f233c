package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found from releases alone, round by round and cohort by cohort, is what is found over all tallies. */
class SampleAttackTest {

    /** Everything that was asked for is told, whoever comes. */
    private static final Rule.Judge EVERYTHING = (chain, round, released) -> true;

    @Test
    void finds_as_much_as_the_full_attack() {
        Map<Boolean, Integer> agreed = new TreeMap<>();
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            Chain chain = chain(random);
            List<Insider> people = people(chain, random);
            List<Finding> sampled = new ArrayList<>();
            new SampleAttack(chain, people, EVERYTHING, random).run(sampled::add);
            boolean pinned = !sampled.isEmpty();
            assertThat(pinned).as("%s", chain).isEqualTo(pinnedByTheFull(chain, people));
            agreed.merge(pinned, 1, Integer::sum);
        }
        System.out.println("sampled and full attack agree; somebody pinned down: " + agreed);
        assertThat(agreed).containsOnlyKeys(true, false);
    }

    /** Two rounds or three, with or without somebody who goes, comes, or is there in the middle only. */
    private static Chain chain(Random random) {
        boolean three = random.nextInt(6) == 0;
        List<Cohort> cohorts = new ArrayList<>(List.of(new Cohort(0, three ? "vvv" : "vv", 7 + random.nextInt(2))));
        for (String record : three ? List.of("v--", "-vv", "v-v") : List.of("v-", "-v")) {
            if (random.nextBoolean()) {
                cohorts.add(new Cohort(0, record, 1));
            }
        }
        return new Chain(Question.choice(2), cohorts, Collections.nCopies(three ? 3 : 2, Held.ALWAYS));
    }

    private static List<Insider> people(Chain chain, Random random) {
        double loyal = .5 + random.nextInt(5) / 10.0;
        List<Insider> people = new ArrayList<>();
        for (int cohort = 0; cohort < chain.cohorts().size(); cohort++) {
            Cohort those = chain.cohorts().get(cohort);
            for (int person = 0; person < those.size(); person++) {
                int mind = random.nextDouble() < loyal ? 0 : 1;
                people.add(new Insider(
                        cohort,
                        IntStream.range(0, chain.rounds().size())
                                .map(round -> !those.votes(round) ? -1 : random.nextInt(6) == 0 ? 1 - mind : mind)
                                .toArray()));
            }
        }
        return people;
    }

    private static boolean pinnedByTheFull(Chain chain, List<Insider> people) {
        Object read = Rule.by(EVERYTHING).of(chain).tells(tallies(chain, people));
        Set<String> pairs = pairs(people);
        List<Finding> found = new ArrayList<>();
        new FullAttack(chain, Rule.by(EVERYTHING)).run(finding -> {
            if (finding.read().equals(read) && pairs.contains(finding.insiders())) {
                found.add(finding);
            }
        });
        return !found.isEmpty();
    }

    private static int[][][] tallies(Chain chain, List<Insider> people) {
        int[][][] tallies =
                new int[chain.rounds().size()][chain.sides()][chain.question().answers()];
        for (Insider person : people) {
            IntStream.range(0, tallies.length)
                    .filter(round -> person.answers()[round] >= 0)
                    .forEach(round -> tallies[round][
                            chain.cohorts().get(person.cohort()).side(round)][person.answers()[round]]++);
        }
        return tallies;
    }

    private static Set<String> pairs(List<Insider> people) {
        List<Insider> sorted = people.stream()
                .sorted(Comparator.comparing(Insider::cohort).thenComparing(Insider::answers, Arrays::compare))
                .toList();
        Set<String> pairs = new TreeSet<>();
        for (int first = 0; first < sorted.size(); first++) {
            for (Insider second : sorted.subList(first + 1, sorted.size())) {
                pairs.add(List.of(sorted.get(first), second).toString());
            }
        }
        return pairs;
    }
}
