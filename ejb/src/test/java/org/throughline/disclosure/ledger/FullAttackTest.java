package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counting of changed minds by tallies finds what looking at every history of every person finds. */
class FullAttackTest {

    private static final List<Held> TWO = List.of(Held.ALWAYS, Held.ALWAYS);
    private static final List<Held> THREE = List.of(Held.ALWAYS, Held.ALWAYS, Held.ALWAYS);

    private static final List<Chain> SMALL = List.of(
            Chain.of(Question.choice(2), TWO, new Cohort(0, "vv", 5)),
            Chain.of(Question.choice(3), TWO, new Cohort(0, "vv", 4)),
            Chain.of(Question.choice(2), TWO, new Cohort(0, "vv", 3), new Cohort(1, "vv", 2)),
            Chain.of(Question.choice(2), TWO, new Cohort(0, "vv", 3), new Cohort(0, "va", 1), new Cohort(0, "av", 2)),
            Chain.of(Question.choice(2), THREE, new Cohort(0, "vvv", 4)),
            Chain.of(Question.choice(2), THREE, new Cohort(0, "vvv", 2), new Cohort(0, "v-v", 2)),
            Chain.of(Question.choice(2), TWO, new Cohort(0, "vv", 3), new Cohort(1, "vV", 2)),
            Chain.of(Question.approval(2), TWO, new Cohort(0, "vv", 3)));

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 9})
    void by_tallies_finds_what_every_single_history_shows(int parts) {
        int found = 0;
        List<Finding> onlyIfSomeChanged = new ArrayList<>();
        for (int number = 0; number < SMALL.size(); number++) {
            Chain chain = SMALL.get(number);
            Rule anything = anything(parts, number);
            Set<String> expected = new TreeSet<>();
            Insider.any(2, chain.cohorts(), chain.question().answers())
                    .forEach(pair -> expected.addAll(naively(chain, anything.of(chain), pair)));
            Set<String> counted = new TreeSet<>();
            new FullAttack(chain, anything).run(finding -> {
                counted.add(finding.insiders() + " " + finding.read() + " " + finding.people());
                if (finding.changed() > 0) {
                    onlyIfSomeChanged.add(finding);
                }
            });
            assertThat(counted).as("%s", chain.cohorts()).isEqualTo(expected);
            found += counted.size();
        }
        assertThat(found).isPositive();
        assertThat(onlyIfSomeChanged).isNotEmpty();
    }

    /** Any sentence may be read whatever the tallies, as chance has it. */
    private static Rule anything(int parts, int seed) {
        return chain -> tallies -> {
            List<Integer> all = Arrays.stream(tallies)
                    .flatMap(Arrays::stream)
                    .flatMap(side -> IntStream.of(side).boxed())
                    .toList();
            return new Random(all.hashCode() * 31L + seed).nextInt(parts);
        };
    }

    /** Goes through all histories of all others, and of each through every number of people who may have changed. */
    private static List<String> naively(Chain chain, Rule.Telling telling, List<Insider> insiders) {
        List<Insider> others = new ArrayList<>();
        List<Cohort> left = Insider.others(chain.cohorts(), insiders);
        for (int cohort = 0; cohort < left.size(); cohort++) {
            for (int person = 0; person < left.get(cohort).size(); person++) {
                others.add(new Insider(cohort, new int[chain.rounds().size()]));
            }
        }
        Map<Object, Map<Integer, List<int[][]>>> histories = new HashMap<>();
        everyHistory(chain, others, 0, new int[others.size()][], whole -> histories
                .computeIfAbsent(telling.tells(tallies(chain, insiders, others, whole)), any -> new HashMap<>())
                .computeIfAbsent(changed(whole), any -> new ArrayList<>())
                .add(whole));
        List<String> found = new ArrayList<>();
        histories.forEach((read, byChanges) -> {
            Set<Integer> pinned = new HashSet<>();
            for (int most = 0; most <= others.size(); most++) {
                int atMost = most;
                List<int[][]> possible = byChanges.entrySet().stream()
                        .filter(some -> some.getKey() <= atMost)
                        .flatMap(some -> some.getValue().stream())
                        .toList();
                IntStream.range(0, others.size())
                        .filter(person -> isPinned(chain.question(), possible, person))
                        .forEach(pinned::add);
            }
            if (!pinned.isEmpty()) {
                found.add(insiders + " " + read + " " + pinned.size());
            }
        });
        return found;
    }

    private static boolean isPinned(Question question, List<int[][]> possible, int person) {
        for (int round = 0; !possible.isEmpty() && round < possible.getFirst()[person].length; round++) {
            int now = round;
            for (int[] aspect : question.aspects()) {
                if (possible.getFirst()[person][now] >= 0
                        && possible.stream()
                                        .map(whole -> aspect[whole[person][now]])
                                        .distinct()
                                        .count()
                                == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void everyHistory(
            Chain chain, List<Insider> others, int person, int[][] whole, Consumer<int[][]> each) {
        if (person == others.size()) {
            each.accept(whole.clone());
            return;
        }
        int cohort = others.get(person).cohort();
        List<Cohort> alone = List.of(new Cohort(0, chain.cohorts().get(cohort).record(), 1));
        Insider.any(1, alone, chain.question().answers()).forEach(one -> {
            whole[person] = one.getFirst().answers();
            everyHistory(chain, others, person + 1, whole, each);
        });
    }

    private static int changed(int[][] whole) {
        return (int) Arrays.stream(whole)
                .filter(history -> IntStream.of(history)
                                .filter(answer -> answer >= 0)
                                .distinct()
                                .count()
                        > 1)
                .count();
    }

    private static int[][][] tallies(Chain chain, List<Insider> insiders, List<Insider> others, int[][] whole) {
        int[][][] tallies =
                new int[chain.rounds().size()][chain.sides()][chain.question().answers()];
        insiders.forEach(insider -> count(chain, tallies, insider.cohort(), insider.answers()));
        IntStream.range(0, whole.length)
                .forEach(person -> count(chain, tallies, others.get(person).cohort(), whole[person]));
        return tallies;
    }

    private static void count(Chain chain, int[][][] tallies, int cohort, int[] answers) {
        for (int round = 0; round < answers.length; round++) {
            if (answers[round] >= 0) {
                tallies[round][chain.cohorts().get(cohort).side(round)][answers[round]]++;
            }
        }
    }
}
