package org.throughline.ballot.close;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.result.Tally;
import org.throughline.ballot.round.Announcement;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.seal.OpeningKey;
import org.throughline.ballot.seal.Seal;
import org.throughline.ballot.seal.SealedBallot;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.Reason;
import org.throughline.disclosure.ledger.Release;
import org.throughline.disclosure.ledger.Release.Cut;
import org.throughline.disclosure.ledger.ReleaseLedger;

/** Counts the box of a round and turns the tallies, which nobody sees, into what may be told. */
@Dependent
public class Counting {

    private record Row(UUID voter, String side, byte[] sealed, byte[] mac) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Electorates electorates;

    @Inject
    private ReleaseLedger ledger;

    /** @throws org.throughline.ballot.seal.BrokenSeal if a ballot is not one that was sealed for its place */
    Count count(Round round, OpeningKey key, int questions) {
        Count count = new Count(questions);
        for (Row row : rows(round)) {
            SealedBallot sealed = new SealedBallot(row.sealed(), row.mac());
            count.add(row.side(), Seal.open(key, round.contextOf(row.voter()), sealed));
        }
        return count;
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

    /** What may be told of each question, entered in the ledger. */
    Tally disclose(Round round, List<BallotQuestion> questions, Count count) {
        Map<UUID, Disclosed> told = new LinkedHashMap<>();
        if (round.announcement().limits().tooFew(count.cast())) {
            questions.forEach(question -> told.put(question.id(), Disclosed.nothing(Reason.TOO_FEW)));
        } else {
            List<Map<String, Map<String, Integer>>> tallies = count.tallies();
            for (int i = 0; i < questions.size(); i++) {
                told.put(questions.get(i).id(), disclose(round, questions.get(i), tallies.get(i), count));
            }
        }
        return Tally.of(round.id(), told);
    }

    private List<Row> rows(Round round) {
        return entities.createQuery(
                        """
                        select e.voter, e.side, b.sealed, b.mac from Elector e
                        join BoxedBallot b on b.round = e.round and b.voter = e.voter
                        where e.round = :round
                        """,
                        Row.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    private Disclosed disclose(
            Round round, BallotQuestion question, Map<String, Map<String, Integer>> tallies, Count count) {
        Announcement announced = round.announcement();
        DisclosureRule limits = announced.limits();
        Disclosed disclosed = limits.disclose(tallies, announced.bySide(), announced.audience());
        Cut cut = disclosed.isBySide() ? Cut.BY_SIDE : Cut.TOTAL;
        int smallest = disclosed.isBySide() ? count.castBySmallestSide() : count.cast();
        Release release = new Release(question.subject(), round.id(), cut, smallest, announced.audience());
        return ledger.enter(release, limits, electorates)
                .map(Disclosed::nothing)
                .orElse(disclosed);
    }
}
