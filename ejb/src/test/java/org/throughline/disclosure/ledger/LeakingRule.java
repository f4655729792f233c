package org.throughline.disclosure.ledger;

import static org.throughline.disclosure.Audience.PARTICIPANTS;
import static org.throughline.disclosure.Audience.PUBLIC;
import static org.throughline.disclosure.ledger.Held.ALWAYS;
import static org.throughline.disclosure.ledger.Held.HANDS;
import static org.throughline.disclosure.ledger.Held.IF_ALL_VOTE;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.disclosure.ledger.Rule.Judge;

/** Rules that look as if they would do, each with a chain of rounds in which it gives somebody away. */
enum LeakingRule {
    SUBJECT_BY_KEY(
            "the subject is a record's key, so a twin is another subject",
            Rule.by((chain, round, released) -> house(
                    chain,
                    round,
                    chain.precedents(
                            round,
                            released.stream()
                                    .filter(past -> chain.rounds().get(past).twin()
                                            == chain.rounds().get(round).twin())
                                    .toList()))),
            chain(List.of(ALWAYS, ALWAYS.ofTwin()), people("vv", 8), people("v-", 1))),

    AS_MANY_AS_BEFORE(
            "enough if as many voted as before",
            Rule.by(lax((chain, round, past) -> chain.cast(round) == chain.cast(past))),
            chain(List.of(ALWAYS, ALWAYS), people("vv", 7), people("va", 1), people("av", 1))),

    ALL_BUT_ONE(
            "enough if all but one voted",
            Rule.by(lax((chain, round, past) -> chain.cast(round) >= chain.electorate(round) - 1)),
            chain(List.of(ALWAYS, ALWAYS), people("vv", 8), people("va", 1))),

    BANDS(
            "counts in bands of three, whoever comes and goes",
            chain -> tallies -> each(tallies, count -> count / 3 * 3),
            chain(List.of(ALWAYS, ALWAYS), people("vv", 8), people("va", 1))),

    ROUNDED(
            "counts rounded to three, whoever comes and goes",
            chain -> tallies -> each(tallies, count -> (count + 1) / 3 * 3),
            chain(List.of(ALWAYS, ALWAYS), people("vv", 8), people("va", 1))),

    ORDER_ONLY(
            "the order of the answers only",
            chain -> tallies ->
                    Arrays.stream(tallies).map(tally -> order(tally[0])).toList(),
            chain(List.of(ALWAYS, ALWAYS), people("vv", 8), people("va", 1))),

    ABOUT_AS_BEFORE(
            "of the second round only whether it is within three of the first",
            chain -> tallies -> List.of(Rule.told(chain, 0, tallies[0]), within(3, tallies)),
            chain(List.of(ALWAYS, ALWAYS), people("vv", 7), people("va", 1), people("av", 1))),

    BOUNDS_CUT_BY_A_BAND(
            "nearly all as bounds, and whether it is within three of the first",
            chain -> tallies ->
                    List.of(Rule.told(chain, 0, tallies[0]), Rule.told(chain, 1, tallies[1]), within(3, tallies)),
            chain(List.of(ALWAYS, ALWAYS), people("vv", 7), people("va", 1), people("av", 1))),

    BOUNDS_JUDGED_FIRST(
            "bounds are told whoever comes and goes, figures only if nobody does",
            chain -> tallies -> List.of(Rule.told(chain, 0, tallies[0]), bounds(Rule.told(chain, 1, tallies[1]))),
            chain(List.of(ALWAYS, ALWAYS), people("vv", 8), people("va", 1))),

    EIGHT_APART(
            "enough if eight or more are in one electorate and not in the other",
            Rule.by(lax(
                    (chain, round, past) -> IntStream.of(difference(chain, past, round), difference(chain, round, past))
                            .allMatch(people -> people == 0 || people >= 8))),
            chain(List.of(ALWAYS, ALWAYS, ALWAYS), people("vv-", 8), people("v-v", 8), people("v--", 1))),

    PAIRS_ONLY(
            "enough if each two electorates have nobody apart, or eight",
            Rule.by(lax((chain, round, past) -> difference(chain, round, past) + difference(chain, past, round) >= 8)),
            chain(
                    List.of(ALWAYS, ALWAYS, ALWAYS),
                    people("vv-", 4),
                    people("v-v", 4),
                    people("-vv", 4),
                    people("vvv", 1))),

    TOTAL_BESIDE_SIDES(
            "the total as it is beside the sides",
            chain -> tallies -> List.of(Rule.told(chain, 0, tallies[0]), total(tallies[0])),
            chain(List.of(ALWAYS.sides(PARTICIPANTS)), people("v", 8), new Cohort(1, "v", 8))),

    SOME_SIDES_ONLY(
            "the sides that are large enough, and the total",
            chain -> tallies -> List.of(
                    chain.question().partition().part(chain.question().votes(tallies[0][0])), total(tallies[0])),
            chain(List.of(ALWAYS.sides(PARTICIPANTS)), people("v", 9), new Cohort(1, "v", 3))),

    CUT_AS_ANNOUNCED(
            "the same cut if it was announced so, though one audience was too wide to see sides",
            Rule.by((chain, round, released) -> house(
                    chain,
                    round,
                    chain.precedents(round, released).stream()
                            .map(past -> new Precedent(past.people(), true, past.everybodyVoted(), past.chainOver()))
                            .toList())),
            chain(
                    List.of(ALWAYS.sides(PUBLIC), IF_ALL_VOTE.sides(PARTICIPANTS)),
                    people("vv", 8),
                    new Cohort(1, "vv", 8))),

    SIDES_BY_NAME(
            "the same cut if it is by side both times, though somebody is counted to another side",
            Rule.by((chain, round, released) -> house(
                    chain,
                    round,
                    chain.precedents(round, released).stream()
                            .map(past -> new Precedent(past.people(), true, past.everybodyVoted(), past.chainOver()))
                            .toList())),
            chain(
                    List.of(ALWAYS.sides(PARTICIPANTS), IF_ALL_VOTE.sides(PARTICIPANTS)),
                    people("vv", 8),
                    people("vV", 1),
                    new Cohort(1, "vv", 8))),

    VERDICT_FREE(
            "supported or not is told though the figures are withheld",
            chain -> tallies -> List.of(Rule.told(chain, 0, tallies[0]), supported(tallies[1][0])),
            chain(List.of(ALWAYS, ALWAYS), people("vv", 8), people("va", 1))),

    HANDS_IGNORED(
            "a show of hands is no precedent",
            Rule.by((chain, round, released) -> house(
                    chain,
                    round,
                    chain.precedents(
                            round,
                            released.stream()
                                    .filter(past -> !chain.rounds().get(past).hands())
                                    .toList()))),
            chain(List.of(HANDS, ALWAYS), people("vv", 8), people("v-", 1))),

    ELECTORATE_OF_THE_MOMENT(
            "the electorate is who is there now, a leaver is nobody",
            Rule.by((chain, round, released) -> house(
                    chain,
                    round,
                    released.stream()
                            .map(past -> new Precedent(Overlap.SAME, true, chain.everybodyVoted(past), false))
                            .toList())),
            chain(List.of(ALWAYS, IF_ALL_VOTE), people("vv", 8), people("v-", 1)));

    /** Whether a round may stand beside one told before. */
    @FunctionalInterface
    private interface Beside {
        boolean stands(Chain chain, int round, int past);
    }

    private final String says;
    private final Rule rule;
    private final Chain chain;

    LeakingRule(String says, Rule rule, Chain chain) {
        this.says = says;
        this.rule = rule;
        this.chain = chain;
    }

    String says() {
        return says;
    }

    Rule rule() {
        return rule;
    }

    Chain chain() {
        return chain;
    }

    /** Of the second round only whether each count is within so many of the first. */
    static Rule aboutAsBefore(int margin) {
        return chain -> tallies -> List.of(Rule.told(chain, 0, tallies[0]), within(margin, tallies));
    }

    private static Chain chain(List<Held> rounds, Cohort... cohorts) {
        return Chain.of(Question.choice(2), rounds, cohorts);
    }

    private static Cohort people(String record, int size) {
        return new Cohort(0, record, size);
    }

    private static boolean house(Chain chain, int round, Collection<Precedent> precedents) {
        return ChainRule.releases(chain.rounds().get(round).mode(), chain.turnout(round), precedents);
    }

    private static Judge lax(Beside beside) {
        return (chain, round, released) -> released.stream().allMatch(past -> beside.stands(chain, round, past));
    }

    private static int difference(Chain chain, int one, int other) {
        return chain.count(cohort -> cohort.mayVote(one) && !cohort.mayVote(other));
    }

    private static List<Object> each(int[][][] tallies, java.util.function.IntUnaryOperator coarse) {
        return Arrays.stream(tallies)
                .<Object>map(round -> IntStream.of(round[0]).map(coarse).boxed().toList())
                .toList();
    }

    private static String order(int[] tally) {
        return Integer.compare(tally[0], tally[1]) > 0 ? "1 before 2" : tally[0] < tally[1] ? "2 before 1" : "level";
    }

    private static String within(int margin, int[][][] tallies) {
        return IntStream.range(0, tallies[0][0].length)
                        .allMatch(answer -> Math.abs(tallies[0][0][answer] - tallies[1][0][answer]) <= margin)
                ? "round 2: about as before"
                : "round 2: not as before";
    }

    private static String bounds(String told) {
        return told.contains("NearlyAll") ? told : "round 2: withheld";
    }

    private static String supported(int[] tally) {
        return tally[0] > tally[1] ? "round 2: supported" : "round 2: not supported";
    }

    private static List<Integer> total(int[][] tally) {
        return IntStream.range(0, tally[0].length)
                .mapToObj(answer ->
                        Arrays.stream(tally).mapToInt(side -> side[answer]).sum())
                .toList();
    }
}
