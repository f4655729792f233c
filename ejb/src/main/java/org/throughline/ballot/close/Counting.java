package org.throughline.ballot.close;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Measure;
import org.throughline.ballot.result.Tally;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.seal.OpeningKey;
import org.throughline.ballot.seal.Seal;
import org.throughline.ballot.seal.SealedBallot;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Reason;
import org.throughline.disclosure.Votes;
import org.throughline.disclosure.ledger.Release;
import org.throughline.disclosure.ledger.ReleaseLedger;

/** Counts the box of a round and turns the tallies, which nobody sees, into what may be told. */
@Dependent
public class Counting {

    private record Row(UUID voter, String side, String sector, byte[] sealed, byte[] mac) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Electorates electorates;

    @Inject
    private ReleaseLedger ledger;

    /** @throws org.throughline.ballot.seal.BrokenSeal if a ballot is not one that was sealed for its place */
    Count count(Round round, OpeningKey key, List<BallotQuestion> questions) {
        Count count = new Count(questions.stream().map(BallotQuestion::slot).toList());
        boolean bySector = round.announcement().cut() == Cut.BY_SECTOR;
        for (Row row : rows(round)) {
            SealedBallot sealed = new SealedBallot(row.sealed(), row.mac());
            count.add(bySector ? row.sector() : row.side(), Seal.open(key, round.contextOf(row.voter()), sealed));
        }
        return count;
    }

    /** How many were cast so far. No answer is opened. */
    int marks(Round round, OpeningKey key) {
        return count(round, key, List.of()).cast();
    }

    /** Whether every voter has a ballot in the box. */
    boolean isBoxComplete(Round round) {
        return entities.createQuery(
                                """
                                select count(e) from Elector e where e.round = :round and not exists (
                                    select 1 from BoxedBallot b where b.round = e.round and b.voter = e.voter)
                                """,
                                Long.class)
                        .setParameter("round", round.id())
                        .getSingleResult()
                == 0;
    }

    /** Whether enough were cast for answers to be opened at all, and as many as the quorum that was announced. */
    boolean isEnough(Round round, Count count) {
        Announcement announced = round.announcement();
        return !announced.limits().tooFew(count.cast()) && count.cast() >= announced.quorum();
    }

    /** What may be told of each question, entered in the ledger. */
    Tally disclose(Round round, List<BallotQuestion> questions, Count count) {
        Announcement announced = round.announcement();
        Tally.Sketch sketch = new Tally.Sketch(round.id());
        if (!isEnough(round, count)) {
            Reason why = announced.limits().tooFew(count.cast()) ? Reason.TOO_FEW : Reason.BELOW_QUORUM;
            questions.forEach(question -> question.kind()
                    .measures()
                    .forEach(measure -> sketch.tell(question.id(), measure, Disclosed.nothing(why))));
        } else {
            List<Map<Measure, Map<String, Votes>>> tallies = count.tallies();
            for (int i = 0; i < questions.size(); i++) {
                BallotQuestion question = questions.get(i);
                tallies.get(i)
                        .forEach((measure, votes) ->
                                sketch.tell(question.id(), measure, disclose(round, question, measure, votes, count)));
            }
        }
        return sketch.tally();
    }

    private List<Row> rows(Round round) {
        return entities.createQuery(
                        """
                        select e.voter, e.side, e.sector, b.sealed, b.mac from Elector e
                        join BoxedBallot b on b.round = e.round and b.voter = e.voter
                        where e.round = :round
                        """,
                        Row.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    private Disclosed disclose(
            Round round, BallotQuestion question, Measure measure, Map<String, Votes> votes, Count count) {
        Announcement announced = round.announcement();
        DisclosureRule limits = announced.limits();
        Disclosed disclosed = limits.disclose(
                measure.partition(limits, question.options().size()),
                votes,
                announced.isByGroup(),
                announced.audience());
        Cut cut = disclosed.isByGroup() ? announced.cut() : Cut.TOTAL;
        int smallest = disclosed.isByGroup() ? count.castBySmallestGroup() : count.cast();
        return question.subjects().stream()
                .map(subject -> new Release(subject, round.id(), cut, smallest, announced.audience()))
                .flatMap(release -> ledger.enter(release, limits, electorates).stream())
                .findFirst()
                .map(Disclosed::nothing)
                .orElse(disclosed);
    }
}
