package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** All releases of thousands of made-up workshops, against two of their voters. */
class SyntheticWorkshopsTest {

    private static final int WORKSHOPS = Boolean.getBoolean("throughline.long") ? 10_000 : 2_000;

    @Test
    void pin_nobody_down() {
        Map<Integer, Integer> rounds = new TreeMap<>();
        int pairs = 0;
        int tooMany = 0;
        List<String> found = new ArrayList<>();
        for (int seed = 0; seed < WORKSHOPS; seed++) {
            SampleAttack attack = attack(seed, Rule.HOUSE_JUDGE);
            attack.run(finding -> found.add(finding.example()));
            rounds.merge(attack.rounds().size(), 1, Integer::sum);
            pairs += attack.pairs();
            tooMany += attack.tooMany();
        }
        System.out.printf(
                "%,d workshops, %d people pinned down; by rounds shown on one subject %s; %,d pairs of insiders, of which %d had too much to look through%n",
                WORKSHOPS, found.size(), rounds, pairs, tooMany);
        assertThat(found).isEmpty();
        assertThat(rounds).containsKeys(1, 2, 3, 4);
        assertThat(tooMany).isLessThan(pairs / 100);
    }

    @Test
    void would_pin_somebody_down_if_twins_and_hands_were_no_precedents() {
        Rule.Judge careless = (chain, round, released) -> ChainRule.releases(
                chain.rounds().get(round).mode(),
                chain.turnout(round),
                chain.precedents(
                        round,
                        released.stream()
                                .filter(past -> chain.rounds().get(past).twin()
                                                == chain.rounds().get(round).twin()
                                        && !chain.rounds().get(past).hands())
                                .toList()));
        List<Finding> found = new ArrayList<>();
        for (int seed = 0; seed < 1_000 && found.isEmpty(); seed++) {
            attack(seed, careless).run(found::add);
        }
        System.out.println("careless of twins and hands: " + found.getFirst().read() + ", "
                + found.getFirst().example());
        assertThat(found).isNotEmpty();
    }

    private static SampleAttack attack(int seed, Rule.Judge judge) {
        SyntheticWorkshop workshop = new SyntheticWorkshop(seed);
        return new SampleAttack(workshop.chain(), workshop.people(), judge, new Random(seed));
    }
}
