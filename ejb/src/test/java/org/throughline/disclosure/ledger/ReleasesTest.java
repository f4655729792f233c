package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.disclosure.ledger.Press.Laxity;

/** All releases of thousands of made-up workshops together, against two of their voters who know the rule. */
class ReleasesTest {

    private static final int WORKSHOPS = Integer.getInteger("throughline.workshops", 10_000);
    private static final int FEW = 1_000;

    private final Shares shares = new Shares();

    @Test
    void of_ten_thousand_workshops_pin_nobody_down_and_show_most_figures() {
        List<String> pinned = LongStream.range(0, WORKSHOPS)
                .mapToObj(seed -> pinned(seed, Rulebook.HOUSE, Laxity.NONE))
                .flatMap(Optional::stream)
                .toList();
        System.out.printf("%d workshops, %d participants pinned down%n%s", WORKSHOPS, pinned.size(), shares);
        assertThat(pinned).isEmpty();
        assertThat(shares.shown()).isGreaterThan(.95);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOUSE")
    void would_pin_somebody_down_under_a_rule_that_leaks(Rulebook leaking) {
        assertThat(firstPinned(leaking, Laxity.NONE)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void would_pin_somebody_down_with_a_careless_ledger(Laxity laxity) {
        assertThat(firstPinned(Rulebook.HOUSE, laxity)).isPresent();
    }

    private Optional<String> firstPinned(Rulebook rule, Laxity laxity) {
        return LongStream.range(0, FEW)
                .mapToObj(seed -> pinned(seed, rule, laxity))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> pinned(long seed, Rulebook rule, Laxity laxity) {
        SyntheticWorkshop workshop = new SyntheticWorkshop(seed);
        TwoInsiders insiders = new TwoInsiders(rule, workshop.people());
        for (List<List<Published>> rounds : byThingAsked(new Press(workshop, rule, laxity, shares).publish())) {
            for (List<Published> ofOneRound : rounds) {
                Optional<Integer> victim = insiders.pinnedWithin(ofOneRound);
                if (victim.isPresent()) {
                    return Optional.of("workshop %d, person %d by %s"
                            .formatted(seed, victim.get(), ofOneRound.getFirst().text()));
                }
            }
            if (workshop.settled()
                    && rounds.size() > 1
                    && insiders.pinnedAcross(rounds).isPresent()) {
                return Optional.of("workshop %d across rounds".formatted(seed));
            }
        }
        return Optional.empty();
    }

    /** For each thing asked, what was told of it round by round. A question's two scales are asked together, one by one. */
    private static List<List<List<Published>>> byThingAsked(List<Published> told) {
        Map<String, Map<Object, List<Published>>> things = new LinkedHashMap<>();
        for (Published one : told) {
            long place = one.round().asked().stream()
                    .takeWhile(asked -> asked != one.asked())
                    .filter(asked -> asked.subject().equals(one.asked().subject()))
                    .count();
            things.computeIfAbsent(one.asked().subject() + "/" + place, any -> new LinkedHashMap<>())
                    .computeIfAbsent(one.round().id(), any -> new ArrayList<>())
                    .add(one);
        }
        return things.values().stream()
                .map(rounds -> List.copyOf(rounds.values()))
                .toList();
    }
}
