package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two insiders find out every rule that leaks, and nobody by the same rounds under the rule of the house. */
class LeakingRulesTest {

    @ParameterizedTest
    @EnumSource
    void gives_somebody_away(LeakingRule leaking) {
        Chain chain = leaking.chain();
        List<Finding> found = findings(chain, leaking.rule());
        assertThat(found).isNotEmpty();
        Finding worst = found.stream()
                .max(Comparator.comparing(Finding::people).thenComparing(Finding::changed, Comparator.reverseOrder()))
                .orElseThrow();
        System.out.printf(
                "%s: %s%n  rounds of %s | %s | twin %s | told %s | pinned %d of %d | insiders %s | %s, if at most %d others changed their minds%n",
                leaking,
                leaking.says(),
                IntStream.range(0, chain.rounds().size())
                        .mapToObj(round -> "%d of %d".formatted(chain.cast(round), chain.electorate(round)))
                        .collect(Collectors.joining(", ")),
                chain.cohorts(),
                chain.rounds().stream().anyMatch(Held::twin) ? "yes" : "no",
                worst.read(),
                worst.people(),
                chain.count(any -> true) - 2,
                worst.insiders(),
                worst.known(),
                worst.changed());
    }

    @ParameterizedTest
    @EnumSource
    void gives_nobody_away_in_the_hands_of_the_house(LeakingRule leaking) {
        assertThat(findings(leaking.chain(), Rule.HOUSE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void no_margin_is_wide_enough(int margin) {
        assertThat(findings(LeakingRule.ABOUT_AS_BEFORE.chain(), LeakingRule.aboutAsBefore(margin)))
                .isNotEmpty();
    }

    private static List<Finding> findings(Chain chain, Rule rule) {
        List<Finding> found = new ArrayList<>();
        new FullAttack(chain, rule).run(found::add);
        return found;
    }
}
