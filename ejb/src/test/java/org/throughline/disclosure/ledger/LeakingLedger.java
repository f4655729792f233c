package org.throughline.disclosure.ledger;

import static org.throughline.disclosure.Audience.PARTICIPANTS;
import static org.throughline.disclosure.Audience.PUBLIC;
import static org.throughline.disclosure.ledger.Held.ALWAYS;
import static org.throughline.disclosure.ledger.Held.HANDS;
import static org.throughline.disclosure.ledger.Held.IF_ALL_VOTE;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Ways of judging which rounds may be told beside each other that leak, each telling the product's own figures. */
final class LeakingLedger {

    private static final List<Held> TWICE = List.of(ALWAYS, ALWAYS);
    private static final List<Held> THRICE = List.of(ALWAYS, ALWAYS, ALWAYS);

    private LeakingLedger() {}

    static List<Leak> all() {
        return List.of(
                subjectByKey(),
                asManyAsBefore(),
                allButOne(),
                eightApart(),
                pairsOnly(),
                cutAsAnnounced(),
                sidesByName(),
                handsIgnored(),
                electorateOfTheMoment());
    }

    private static Leak subjectByKey() {
        return Leak.of(
                "the subject is a record's key, so a twin is another subject",
                overlooking((chain, round, past) -> chain.rounds().get(past).twin()
                        == chain.rounds().get(round).twin()),
                List.of(ALWAYS, ALWAYS.ofTwin()),
                people("vv", 8),
                people("v-", 1));
    }

    private static Leak asManyAsBefore() {
        return Leak.of(
                "as many voted as before",
                wherever((chain, round, past) -> chain.cast(round) == chain.cast(past)),
                TWICE,
                people("vv", 7),
                people("va", 1),
                people("av", 1));
    }

    private static Leak allButOne() {
        return Leak.of(
                "all but one voted",
                wherever((chain, round, past) -> chain.cast(round) >= chain.electorate(round) - 1),
                TWICE,
                people("vv", 8),
                people("va", 1));
    }

    private static Leak eightApart() {
        return Leak.of(
                "eight or more are in one electorate and not in the other",
                wherever((chain, round, past) -> IntStream.of(
                                difference(chain, past, round), difference(chain, round, past))
                        .allMatch(people -> people == 0 || people >= 8)),
                THRICE,
                people("vv-", 8),
                people("v-v", 8),
                people("v--", 1));
    }

    private static Leak pairsOnly() {
        return Leak.of(
                "each two electorates differ by eight or more",
                wherever((chain, round, past) -> difference(chain, round, past) + difference(chain, past, round) >= 8),
                THRICE,
                people("vv-", 4),
                people("v-v", 4),
                people("-vv", 4),
                people("vvv", 1));
    }

    private static Leak cutAsAnnounced() {
        return Leak.of(
                "by side as announced both times, though the first audience was too wide to see sides",
                seeing(past -> new Precedent(past.people(), true, past.everybodyVoted(), past.chainOver())),
                List.of(ALWAYS.sides(PUBLIC), IF_ALL_VOTE.sides(PARTICIPANTS)),
                people("vv", 8),
                new Cohort(1, "vv", 8));
    }

    private static Leak sidesByName() {
        return Leak.of(
                "by side both times, though somebody is counted to another side",
                seeing(past -> new Precedent(past.people(), true, past.everybodyVoted(), past.chainOver())),
                List.of(ALWAYS.sides(PARTICIPANTS), IF_ALL_VOTE.sides(PARTICIPANTS)),
                people("vv", 8),
                people("vV", 1),
                new Cohort(1, "vv", 8));
    }

    private static Leak handsIgnored() {
        return Leak.of(
                "a show of hands is no precedent",
                overlooking((chain, round, past) -> !chain.rounds().get(past).hands()),
                List.of(HANDS, ALWAYS),
                people("vv", 8),
                people("v-", 1));
    }

    private static Leak electorateOfTheMoment() {
        return Leak.of(
                "the electorate is who is there now, a leaver is nobody",
                seeing(past -> new Precedent(Overlap.SAME, true, past.everybodyVoted(), past.chainOver())),
                List.of(ALWAYS, IF_ALL_VOTE),
                people("vv", 8),
                people("v-", 1));
    }

    /** Something about a round and one that was told before. */
    @FunctionalInterface
    private interface Beside {
        boolean holds(Chain chain, int round, int past);
    }

    /** Told if this holds of each round told before. */
    private static Rule wherever(Beside enough) {
        return Rule.by(
                (chain, round, released) -> released.stream().allMatch(past -> enough.holds(chain, round, past)));
    }

    /** As the house judges, but of precedents only those of which this holds. */
    private static Rule overlooking(Beside kept) {
        return Rule.by((chain, round, released) -> Rule.HOUSE_JUDGE.releases(
                chain,
                round,
                released.stream().filter(past -> kept.holds(chain, round, past)).toList()));
    }

    /** As the house judges, but seeing precedents otherwise. */
    private static Rule seeing(UnaryOperator<Precedent> otherwise) {
        return Rule.by((chain, round, released) -> ChainRule.releases(
                chain.rounds().get(round).mode(),
                chain.turnout(round),
                chain.precedents(round, released).stream().map(otherwise).toList()));
    }

    private static Cohort people(String record, int size) {
        return new Cohort(0, record, size);
    }

    private static int difference(Chain chain, int one, int other) {
        return chain.count(cohort -> cohort.mayVote(one) && !cohort.mayVote(other));
    }
}
