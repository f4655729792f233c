package org.throughline.ballot.reason;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.seal.BrokenSeal;
import org.throughline.ballot.seal.OpenedBallot;
import org.throughline.ballot.seal.OpeningKey;
import org.throughline.ballot.seal.Seal;
import org.throughline.ballot.seal.SealedBallot;
import org.throughline.ballot.seal.SealingKey;
import org.throughline.platform.DatabaseClock;

/** The reasons of a round from its opening to their end. Part of the transactions that open, count and void it. */
@Dependent
public class Reasons {

    private record Row(UUID voter, String side, String sector, UUID question, byte[] sealed, byte[] mac) {

        Voter who() {
            return new Voter(voter, side, sector);
        }
    }

    private record Written(UUID question, String text) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    /** Puts a sealed "nothing written" there for every voter and question, if the round takes reasons. */
    public void prepare(Round round, List<Voter> voters, List<BallotQuestion> questions, SealingKey key) {
        if (!round.announcement().takesReasons(voters.size())) {
            return;
        }
        for (Voter voter : voters) {
            for (BallotQuestion question : questions) {
                entities.persist(new SealedReason(
                        round.id(),
                        voter.id(),
                        question.id(),
                        Seal.notCast(
                                key,
                                round.contextOf(voter).ofReason(question.id().value()))));
            }
        }
    }

    /** Opens what may be read, and keeps it without anything of whose it is. */
    public void open(Round round, OpeningKey key) {
        Map<UUID, List<Row>> byQuestion = rows(round.id()).stream().collect(Collectors.groupingBy(Row::question));
        byQuestion.forEach((question, rows) -> {
            Bundle bundle = new Bundle();
            rows.forEach(row -> opened(round, key, row).ifPresent(bundle::add));
            bundle.read().forEach(text -> entities.persist(new WrittenReason(new QuestionId(question), text)));
        });
    }

    /** Deletes what is sealed, read or not. */
    public void destroy(RoundId round) {
        entities.createQuery("delete from SealedReason where round = :round")
                .setParameter("round", round.value())
                .executeUpdate();
    }

    /** By question, in an order that says nothing. */
    Map<QuestionId, List<String>> toDistil(RoundId round) {
        return entities.createQuery(
                        """
                        select w.question, w.text from WrittenReason w join Question q on q.id = w.question
                        where q.round = :round order by w.id
                        """,
                        Written.class)
                .setParameter("round", round.value())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        written -> new QuestionId(written.question()),
                        Collectors.mapping(Written::text, Collectors.toList())));
    }

    /** @return how many were deleted */
    int delete(RoundId round) {
        return entities.createQuery(
                        """
                        delete from WrittenReason w where w.question in (
                            select q.id from Question q where q.round = :round)
                        """)
                .setParameter("round", round.value())
                .executeUpdate();
    }

    /** Deletes those of rounds that closed longer ago than anybody may keep them. */
    @Transactional
    public void deleteOverdue() {
        Instant longAgo = clock.now().minus(ReasonDesk.KEPT);
        entities.createQuery(
                        """
                        delete from WrittenReason w where w.question in (
                            select q.id from Question q join Round r on r.id = q.round
                            where r.lifeCycle.closedAt < :longAgo)
                        """)
                .setParameter("longAgo", longAgo)
                .executeUpdate();
    }

    private List<Row> rows(RoundId round) {
        return entities.createQuery(
                        """
                        select s.voter, e.side, e.sector, s.question, s.sealed, s.mac from SealedReason s
                        join Elector e on e.round = s.round and e.voter = s.voter where s.round = :round
                        """,
                        Row.class)
                .setParameter("round", round.value())
                .getResultList();
    }

    private static Optional<OpenedBallot> opened(Round round, OpeningKey key, Row row) {
        try {
            return Optional.of(Seal.open(
                    key,
                    round.contextOf(row.who()).ofReason(row.question()),
                    new SealedBallot(row.sealed(), row.mac())));
        } catch (BrokenSeal broken) {
            return Optional.empty();
        }
    }
}
