package org.throughline.disclosure.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that may have happened, and how few people must have changed their minds for it. Within a cohort people are
 * exchangeable, so a world is a tally for each cohort and round. The fewest of a cohort of {@code m} who changed their minds
 * between rounds with tallies {@code t1 … tr} are {@code m − Σx min(t1[x] … tr[x])}: as many as the least count of an
 * answer can have given it in all rounds, the others are free. Somebody of the cohort may have given an answer in a round
 * if one ballot of its tally there has it.
 *
 * <p>So for everything that can be read this keeps, for each cohort, round and value of an answer, the fewest changes with
 * which somebody may have given it. Whoever assumes that at most {@code k} changed their minds excludes a value that needs
 * more; so there is a {@code k} for which only one value remains exactly if the least is needed by one value alone.
 */
final class Worlds {

    private static final int NEVER = Byte.MAX_VALUE;

    /**
     * What may have happened in one round.
     *
     * @param tallies one after the other, each {@code [cohort][answer]} in a row; {@code 127} where a cohort did not vote
     * @param part what each contributes to what is read
     * @param possible the values that somebody may have given in each, as bits
     */
    record Happened(byte[] tallies, int[] part, long[] possible) {}

    private final List<Cohort> others;
    private final Question question;
    private final int rounds;
    private final int values;
    private final Happened[] happened;
    private final int[] parts;
    private final int[] readings;
    private final byte[] least;
    private final byte[][] common;
    private final int width;
    private final int people;
    private long count;

    /**
     * @param others without the insiders
     * @param parts how many different parts each round has
     * @param readings what is read, a number from 0, for each combination of parts
     */
    Worlds(List<Cohort> others, Question question, Happened[] happened, int[] parts, int[] readings) {
        this.others = others;
        this.question = question;
        this.rounds = happened.length;
        this.values = values(question);
        this.happened = happened;
        this.parts = parts;
        this.readings = readings;
        this.width = others.size() * question.answers();
        this.people = others.stream().mapToInt(Cohort::size).sum();
        this.least = new byte[(IntStream.of(readings).max().orElseThrow() + 1) * slots()];
        this.common = new byte[rounds][width];
        Arrays.fill(least, (byte) NEVER);
        explore(0, 0, 0);
    }

    /** How many worlds there were. */
    long count() {
        return count;
    }

    /** Calls back for each value that is certain for some number of changed minds. */
    void certain(Certainty found) {
        for (int reading = 0; reading < least.length / slots(); reading++) {
            for (int cohort = 0; cohort < others.size(); cohort++) {
                for (int round = 0; round < rounds; round++) {
                    int slot = reading * slots() + (cohort * rounds + round) * values;
                    for (int[] aspect : question.aspects()) {
                        int range = 1 + IntStream.of(aspect).max().orElseThrow();
                        int only = onlyLeast(slot, range);
                        if (only >= 0) {
                            found.isFound(reading, cohort, round, only, least[slot + only]);
                        }
                        slot += range;
                    }
                }
            }
        }
    }

    /** Somebody of a cohort gave a value in a round for certain, if so many changed their minds. */
    @FunctionalInterface
    interface Certainty {
        void isFound(int reading, int cohort, int round, int value, int changed);
    }

    static int values(Question question) {
        return Arrays.stream(question.aspects())
                .mapToInt(aspect -> 1 + IntStream.of(aspect).max().orElseThrow())
                .sum();
    }

    /** The bits of the values that somebody of a cohort may have given in a round with this tally. */
    static long possible(Question question, int rounds, int cohort, int round, int[] tally) {
        long bits = 0;
        int slot = (cohort * rounds + round) * values(question);
        for (int[] aspect : question.aspects()) {
            for (int answer = 0; answer < tally.length; answer++) {
                bits |= tally[answer] > 0 ? 1L << slot + aspect[answer] : 0;
            }
            slot += 1 + IntStream.of(aspect).max().orElseThrow();
        }
        return bits;
    }

    private int slots() {
        int slots = others.size() * rounds * values;
        if (slots > Long.SIZE) {
            throw new IllegalArgumentException("too many cohorts, rounds and answers: " + slots);
        }
        return slots;
    }

    private int onlyLeast(int slot, int range) {
        int only = -1;
        int fewest = NEVER;
        for (int value = 0; value < range; value++) {
            int changes = least[slot + value];
            if (changes < fewest) {
                fewest = changes;
                only = value;
            } else if (changes == fewest) {
                only = -1;
            }
        }
        return only;
    }

    private void explore(int round, int part, long possible) {
        Happened here = happened[round];
        for (int world = 0; world < here.part().length; world++) {
            int start = world * width;
            int next = part * parts[round] + here.part()[world];
            long bits = possible | here.possible()[world];
            if (round + 1 < rounds) {
                for (int i = 0; i < width; i++) {
                    byte tally = here.tallies()[start + i];
                    common[round][i] = round == 0 ? tally : (byte) Math.min(common[round - 1][i], tally);
                }
                explore(round + 1, next, bits);
            } else {
                end(readings[next], people - unchanged(here, start), bits);
            }
        }
    }

    private int unchanged(Happened here, int start) {
        int unchanged = 0;
        if (rounds == 1) {
            return people;
        }
        byte[] before = common[rounds - 2];
        for (int i = 0; i < width; i++) {
            unchanged += Math.min(before[i], here.tallies()[start + i]);
        }
        return unchanged;
    }

    private void end(int reading, int changed, long possible) {
        count++;
        int start = reading * slots();
        for (long left = possible; left != 0; left &= left - 1) {
            int slot = start + Long.numberOfTrailingZeros(left);
            if (changed < least[slot]) {
                least[slot] = (byte) changed;
            }
        }
    }
}
