package org.throughline.disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two insiders find out every rule that leaks, and nobody by the same rounds under the rule of the house. */
class LeakingRulesTest {

    static Stream<Leak> leaks() {
        return Stream.concat(LeakingLedger.all().stream(), LeakingFigures.all().stream());
    }

    @BeforeAll
    static void head() {
        System.out.println(
                "rule | rounds | overlap (v voted, V for the other side, a absent, - not asked) | twin | told |"
                        + " pinned down | for example");
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void gives_somebody_away(Leak leak) {
        List<Finding> found = findings(leak.chain(), leak.rule());
        assertThat(found).isNotEmpty();
        System.out.println(row(
                leak,
                found.stream()
                        .max(Comparator.comparing(Finding::people)
                                .thenComparing(Finding::changed, Comparator.reverseOrder()))
                        .orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void gives_nobody_away_in_the_hands_of_the_house(Leak leak) {
        assertThat(findings(leak.chain(), Rule.HOUSE)).isEmpty();
    }

    private static List<Finding> findings(Chain chain, Rule rule) {
        List<Finding> found = new ArrayList<>();
        new FullAttack(chain, rule).run(found::add);
        return found;
    }

    private static String row(Leak leak, Finding worst) {
        Chain chain = leak.chain();
        return "%s | %s | %s | %s | %s | %d of %d | %s"
                .formatted(
                        leak,
                        IntStream.range(0, chain.rounds().size())
                                .mapToObj(round -> "%d of %d".formatted(chain.cast(round), chain.electorate(round)))
                                .collect(Collectors.joining(", ")),
                        chain.cohorts(),
                        chain.rounds().stream().anyMatch(Held::twin) ? "yes" : "no",
                        worst.read(),
                        worst.people(),
                        chain.count(any -> true) - 2,
                        worst.example());
    }
}
