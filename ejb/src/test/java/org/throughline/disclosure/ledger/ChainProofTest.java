package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.disclosure.ledger.Held.ALWAYS;
import static org.throughline.disclosure.ledger.Held.HANDS;
import static org.throughline.disclosure.ledger.Held.IF_ALL_VOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.disclosure.Audience;

/**
 * The rule of the house over all tallies of small chains: nobody is pinned down. What takes longer than a gate should is
 * left to {@code -Dthroughline.long=true}.
 *
 * <p>Why it holds for larger ones too: what is told of overlapping people is told of the same groups, with everybody in each
 * tally. Take a world with the fewest changed minds. If others of a group answered differently in a round, two of them may
 * exchange their whole histories: no figure changes, nor the number of changed minds. If all of them answered {@code x},
 * nearly all of the group did, and the bounds leave room for one who did not, beside two insiders: if somebody changed their
 * mind, they may have answered in this round as in another, which changes no mind more; if nobody did, all groups' bounds
 * leave room for one who answered otherwise throughout.
 */
class ChainProofTest {

    private static final boolean LONG = Boolean.getBoolean("throughline.long");
    private static final List<Held> TWO = List.of(ALWAYS, IF_ALL_VOTE);

    /** Chains to look through, named. */
    private record Proof(String name, int insiders, List<Chain> chains) {

        Proof(String name, List<Chain> chains) {
            this(name, 2, chains);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Proof> proofs() {
        return Stream.of(
                        everybodyTwice(2, 8, 11),
                        everybodyTwice(3, 8, 11),
                        everybodyTwice(4, 8, LONG ? 10 : 8),
                        whoeverComes(2, 11),
                        whoeverComes(3, LONG ? 10 : 8),
                        everybody("three rounds, 3 answers", Question.choice(3), 3, 8, LONG ? 9 : 8),
                        everybody("three rounds, 2 answers", Question.choice(2), 3, 8, 11),
                        everybody("four rounds, 2 answers", Question.choice(2), 4, 8, LONG ? 11 : 9),
                        everybody("approval of two options", Question.approval(2), 2, 8, LONG ? 9 : 8),
                        everybody("quartiles", Question.scale(), 2, 8, 8),
                        questionsOfOneRound(),
                        hands(),
                        sides(2, 8, 8),
                        sides(2, 8, 10),
                        sideBySide(4, 0),
                        sideBySide(4, 1),
                        LONG ? sides(3, 8, 8) : null,
                        LONG ? sides(3, 8, 10) : null)
                .filter(proof -> proof != null);
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void pins_nobody_down(Proof proof) {
        long start = System.nanoTime();
        long worlds = 0;
        long readings = 0;
        List<Finding> found = new ArrayList<>();
        for (Chain chain : proof.chains()) {
            FullAttack attack = new FullAttack(chain, Rule.HOUSE, proof.insiders());
            attack.run(found::add);
            worlds += attack.worlds();
            readings += attack.readings();
        }
        System.out.printf(
                "%s: %d chains, %,d things to read, %,d worlds, %d findings, %.1f s%n",
                proof, proof.chains().size(), readings, worlds, found.size(), (System.nanoTime() - start) / 1e9);
        assertThat(found).isEmpty();
    }

    private static Proof everybodyTwice(int answers, int from, int to) {
        return everybody("two rounds, %d answers".formatted(answers), Question.choice(answers), 2, from, to);
    }

    private static Proof everybody(String name, Question question, int rounds, int from, int to) {
        List<Held> held = IntStream.range(0, rounds)
                .mapToObj(round -> round == 0 ? ALWAYS : IF_ALL_VOTE)
                .toList();
        return new Proof(
                "%s, %d to %d people".formatted(name, from, to),
                IntStream.rangeClosed(from, to)
                        .mapToObj(people -> Chain.of(question, held, new Cohort(0, "v".repeat(rounds), people)))
                        .toList());
    }

    /** Everybody comes to both rounds, or some only to the first, some only to the second, asked or not. */
    private static Proof whoeverComes(int answers, int most) {
        List<Chain> chains = new ArrayList<>();
        for (int people = 8; people <= most; people++) {
            for (int first = 0; first <= 2; first++) {
                for (int second = 0; second <= 2; second++) {
                    for (String gone : List.of("va", "v-")) {
                        for (String come : List.of("av", "-v")) {
                            chains.add(Chain.of(
                                    Question.choice(answers),
                                    TWO,
                                    new Cohort(0, "vv", people - first - second),
                                    new Cohort(0, gone, first),
                                    new Cohort(0, come, second)));
                        }
                    }
                }
            }
        }
        return new Proof("whoever comes, %d answers, 8 to %d people".formatted(answers, most), chains);
    }

    /** Two questions on one subject in one round, where not everybody votes; and again with everybody. */
    private static Proof questionsOfOneRound() {
        return new Proof(
                "two questions of one round",
                List.of(
                        Chain.of(
                                Question.choice(3),
                                List.of(ALWAYS, ALWAYS.inTheSameRound()),
                                new Cohort(0, "vv", 8),
                                new Cohort(0, "aa", 1)),
                        Chain.of(
                                Question.choice(2),
                                List.of(ALWAYS, ALWAYS.inTheSameRound(), IF_ALL_VOTE, IF_ALL_VOTE.inTheSameRound()),
                                new Cohort(0, "vvvv", 8))));
    }

    /** Hands before a round, after it, and between two, shown by whoever is in the room. */
    private static Proof hands() {
        return new Proof(
                "hands and rounds",
                List.of(
                        with(List.of(HANDS, IF_ALL_VOTE), "vv", "v-", "-v"),
                        with(List.of(ALWAYS, HANDS), "vv", "v-", "-v"),
                        with(List.of(ALWAYS, HANDS, IF_ALL_VOTE), "vvv", "v-v")));
    }

    /** Eight people of the first record, one of each other. */
    private static Chain with(List<Held> rounds, String... records) {
        return new Chain(
                Question.choice(2),
                IntStream.range(0, records.length)
                        .mapToObj(place -> new Cohort(0, records[place], place == 0 ? 8 : 1))
                        .toList(),
                rounds);
    }

    private static Proof sides(int answers, int one, int other) {
        Held first = ALWAYS.sides(Audience.PARTICIPANTS);
        Held second = IF_ALL_VOTE.sides(Audience.PARTICIPANTS);
        return new Proof(
                "sides of %d and %d, %d answers".formatted(one, other, answers),
                List.of(Chain.of(
                        Question.choice(answers),
                        List.of(first, second),
                        new Cohort(0, "vv", one),
                        new Cohort(1, "vv", other))));
    }

    /**
     * Sides are told one by one, the total follows from them, and changed minds add up: so a side is as safe beside others
     * as it is alone with as many insiders as it has. With two of them it is among the rounds above.
     */
    private static Proof sideBySide(int answers, int insiders) {
        return new Proof(
                "a side of 8 or 10 by itself, %d answers, %d insiders in it".formatted(answers, insiders),
                insiders,
                IntStream.of(8, 10)
                        .mapToObj(people -> Chain.of(Question.choice(answers), TWO, new Cohort(0, "vv", people)))
                        .toList());
    }
}
