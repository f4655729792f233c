package org.throughline.ballot.close;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.ballot.answer.Measure;
import org.throughline.ballot.chain.Chains;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.result.Tally;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.seal.OpeningKey;
import org.throughline.ballot.seal.Seal;
import org.throughline.ballot.seal.SealedBallot;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Votes;
import org.throughline.disclosure.WithholdingReason;
import org.throughline.disclosure.ledger.Release;
import org.throughline.disclosure.ledger.ReleaseLedger;

/** Counts the box of a round and turns the tallies, which nobody sees, into what may be told. */
@Dependent
public class BoxCounting {

    private record Row(UUID voter, String side, String sector, byte[] sealed, byte[] mac) {

        Voter who() {
            return new Voter(voter, side, sector);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Electorates electorates;

    @Inject
    private Chains chains;

    @Inject
    private ReleaseLedger ledger;

    /** @throws org.throughline.ballot.seal.BrokenSeal if a ballot is not one that was sealed for its place */
    BoxCount count(Round round, OpeningKey key, List<BallotQuestion> questions) {
        BoxCount count =
                new BoxCount(questions.stream().map(BallotQuestion::slot).toList());
        boolean bySector = round.announcement().cut() == Cut.BY_SECTOR;
        for (Row row : rows(round)) {
            SealedBallot sealed = new SealedBallot(row.sealed(), row.mac());
            count.add(bySector ? row.sector() : row.side(), Seal.open(key, round.contextOf(row.who()), sealed));
        }
        return count;
    }

    /** Whether every voter of the electorate that was announced has a ballot in the box, and nobody else. */
    boolean isBoxComplete(Round round) {
        return entities.createQuery(
                                """
                                select count(e) from Elector e where e.round = :round and exists (
                                    select 1 from BoxedBallot b where b.round = e.round and b.voter = e.voter)
                                """,
                                Long.class)
                        .setParameter("round", round.id().value())
                        .getSingleResult()
                == round.announcement().electors();
    }

    /**
     * Whether anything of the round may be told: enough were cast, as many as the quorum that was announced, and what was
     * told before on its subjects allows it. Depends on how many were cast, by group, on the electorate and the ledger,
     * and on nothing else: no answer is opened. The ledger is held until the transaction ends.
     */
    boolean mayTell(Round round, List<BallotQuestion> questions, BoxCount count) {
        Announcement announced = round.announcement();
        if (announced.limits().tooFew(count.cast()) || count.cast() < announced.quorum()) {
            return false;
        }
        ledger.hold();
        return chains.ofTold(round, questions, electorates.of(round.id()))
                .releases(announced.mode(), count.cast(), cut(announced, count));
    }

    /** Nothing of it is told, and no answer is opened. */
    Tally withhold(Round round, List<BallotQuestion> questions) {
        Tally.Sketch sketch = new Tally.Sketch(round.id());
        questions.forEach(question -> question.kind()
                .measures()
                .forEach(
                        measure -> sketch.tell(question.id(), measure, Disclosed.nothing(WithholdingReason.WITHHELD))));
        return sketch.tally();
    }

    /** What is told of each question, entered in the ledger as one release. */
    Tally disclose(Round round, List<BallotQuestion> questions, BoxCount count) {
        Tally.Sketch sketch = new Tally.Sketch(round.id());
        List<Map<Measure, Map<String, Votes>>> tallies = count.tallies();
        for (int i = 0; i < questions.size(); i++) {
            BallotQuestion question = questions.get(i);
            tallies.get(i)
                    .forEach((measure, votes) ->
                            sketch.tell(question.id(), measure, disclose(round, question, measure, votes)));
        }
        Announcement announced = round.announcement();
        enter(round, cut(announced, count), count.cast() == announced.electors());
        return sketch.tally();
    }

    /**
     * Enters what another attempt told before the database was set back. How many had voted is not known any more, so it
     * is taken for a round in which somebody did not.
     */
    void enterAdopted(Round round, Tally tally) {
        if (tally.isTold()) {
            enter(round, tally.isToldByGroup() ? round.announcement().cut() : Cut.TOTAL, false);
        }
    }

    /** The ballots go. */
    void empty(RoundId id) {
        entities.createQuery("delete from BoxedBallot where round = :round")
                .setParameter("round", id.value())
                .executeUpdate();
    }

    private List<Row> rows(Round round) {
        return entities.createQuery(
                        """
                        select e.voter, e.side, e.sector, b.sealed, b.mac from Elector e
                        join BoxedBallot b on b.round = e.round and b.voter = e.voter
                        where e.round = :round
                        """,
                        Row.class)
                .setParameter("round", round.id().value())
                .getResultList();
    }

    private static Disclosed disclose(Round round, BallotQuestion question, Measure measure, Map<String, Votes> votes) {
        Announcement announced = round.announcement();
        DisclosureRule limits = announced.limits();
        return limits.disclose(
                measure.partition(limits, question.options().size()),
                votes,
                announced.isByGroup(),
                announced.audience());
    }

    private void enter(Round round, Cut cut, boolean everybodyVoted) {
        ledger.enter(new Release(
                round.id().value(),
                round.series().value(),
                cut,
                round.announcement().audience(),
                false,
                everybodyVoted));
    }

    /** Over which groups figures are told if any are: those announced if all of them are large enough. */
    private static Cut cut(Announcement announced, BoxCount count) {
        return announced.isByGroup() && announced.limits().showsGroups(count.castByGroup(), announced.audience())
                ? announced.cut()
                : Cut.TOTAL;
    }
}
