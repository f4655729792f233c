package org.throughline.disclosure.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.disclosure.ledger.SyntheticWorkshop.Person;

/**
 * What any two of the voters can conclude about a third from everything that is told about one thing asked. They know the
 * rule, everybody's side and sector, who could vote, each other's ballots, and within a round even who voted. They look
 * for another world that fits: one in which the third answered otherwise, alone or having changed places with somebody
 * who is neither of them. Where one such world exists for every pair of them, nobody is sure; where these do not turn one
 * up they are counted as sure, so a leak may be seen where there is none, but none is overlooked.
 */
final class TwoInsiders {

    private final Rulebook rule;
    private final List<Person> people;

    TwoInsiders(Rulebook rule, List<Person> people) {
        this.rule = rule;
        this.people = people;
    }

    /** Somebody pinned down by what is told of one round, where minds may change between rounds as they like. */
    Optional<Integer> pinnedWithin(List<Published> ofOneRound) {
        int[] given = ofOneRound.getFirst().asked().given();
        Predicate<int[]> fits =
                ofOneRound.stream().map(told -> told.under(rule, people)).reduce(any -> true, Predicate::and);
        return pinned(new int[][] {given}, world -> fits.test(world[0]), new boolean[][] {
            ofOneRound.getFirst().round().electorate()
        });
    }

    /** Somebody pinned down by what is told of several rounds, where nobody changed their mind, and the two know that. */
    Optional<Integer> pinnedAcross(List<List<Published>> rounds) {
        int[][] given =
                rounds.stream().map(told -> told.getFirst().asked().given()).toArray(int[][]::new);
        boolean[][] electorates = rounds.stream()
                .map(told -> told.getFirst().round().electorate())
                .toArray(boolean[][]::new);
        List<Predicate<int[]>> fits = rounds.stream()
                .map(told -> told.stream().map(one -> one.under(rule, people)).reduce(any -> true, Predicate::and))
                .toList();
        return pinned(
                given,
                world -> {
                    for (int round = 0; round < world.length; round++) {
                        if (!fits.get(round).test(world[round])) {
                            return false;
                        }
                    }
                    return true;
                },
                electorates);
    }

    private Optional<Integer> pinned(int[][] given, Predicate<int[][]> fits, boolean[][] electorates) {
        if (!fits.test(given)) {
            throw new IllegalStateException("what is told is not what the rule tells");
        }
        for (int victim = 0; victim < people.size(); victim++) {
            if (answer(given, victim) >= 0 && !isSafe(given, victim, fits, electorates)) {
                return Optional.of(victim);
            }
        }
        return Optional.empty();
    }

    private boolean isSafe(int[][] given, int victim, Predicate<int[][]> fits, boolean[][] electorates) {
        int partners = 0;
        for (int other = 0; other < people.size() && partners < 3; other++) {
            if (mayChangePlaces(given, victim, other, electorates)
                    && (people.get(other).equals(people.get(victim))
                            || fits.test(changedPlaces(given, victim, other))
                            || fits.test(changedMinds(given, victim, other)))) {
                partners++;
            }
        }
        return partners > 2 || alone(given, victim, fits);
    }

    /** With answers that differ, in the same electorates. */
    private static boolean mayChangePlaces(int[][] given, int victim, int other, boolean[][] electorates) {
        int theirs = answer(given, other);
        if (theirs < 0 || theirs == answer(given, victim)) {
            return false;
        }
        for (boolean[] electorate : electorates) {
            if (electorate[victim] != electorate[other]) {
                return false;
            }
        }
        return true;
    }

    private boolean alone(int[][] given, int victim, Predicate<int[][]> fits) {
        for (int answer = 0; answer < 5; answer++) {
            if (answer != answer(given, victim)) {
                int[][] world = copy(given);
                for (int[] round : world) {
                    round[victim] = round[victim] < 0 ? -1 : answer;
                }
                try {
                    if (fits.test(world)) {
                        return true;
                    }
                } catch (ArrayIndexOutOfBoundsException noSuchAnswer) {
                    return false;
                }
            }
        }
        return false;
    }

    private static int[][] changedPlaces(int[][] given, int victim, int other) {
        int[][] world = copy(given);
        for (int[] round : world) {
            int kept = round[victim];
            round[victim] = round[other];
            round[other] = kept;
        }
        return world;
    }

    /** Each votes when they did, as the other thinks. */
    private static int[][] changedMinds(int[][] given, int victim, int other) {
        int[][] world = copy(given);
        for (int[] round : world) {
            round[victim] = round[victim] < 0 ? -1 : answer(given, other);
            round[other] = round[other] < 0 ? -1 : answer(given, victim);
        }
        return world;
    }

    private static int[][] copy(int[][] given) {
        int[][] copy = new int[given.length][];
        for (int round = 0; round < given.length; round++) {
            copy[round] = given[round].clone();
        }
        return copy;
    }

    /** The answer that somebody gave in every round in which they voted; none if they never did. */
    private static int answer(int[][] given, int person) {
        for (int[] round : given) {
            if (round[person] >= 0) {
                return round[person];
            }
        }
        return -1;
    }
}
