package org.throughline.ballot.question;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.answer.Slot;
import org.throughline.identity.Keys;

/** The questions of rounds, in order, with their words: one statement, however many there are. */
@Dependent
public class Questions {

    @PersistenceContext
    private EntityManager entities;

    public List<BallotQuestion> of(UUID round) {
        return rows(List.of(round)).stream().map(Question::onBallot).toList();
    }

    public Map<UUID, List<BallotQuestion>> of(Collection<UUID> rounds) {
        return (rounds.isEmpty() ? List.<Question>of() : rows(rounds))
                .stream()
                        .collect(Collectors.groupingBy(
                                Question::round, Collectors.mapping(Question::onBallot, Collectors.toList())));
    }

    /** The places on the sheet of a round. One statement, without a word of the questions. */
    public List<Slot> slots(UUID round) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select q.kind, (select count(*) from question_option o where o.question_id = q.id)
                        from question q where q.round_id = :round order by q.ordinal
                        """,
                        Object[].class)
                .setParameter("round", Keys.bytes(round))
                .getResultList();
        return rows.stream()
                .map(row -> new Slot(QuestionKind.of((String) row[0]), ((Number) row[1]).intValue()))
                .toList();
    }

    public void put(UUID round, List<NewQuestion> questions) {
        int ordinal = 1;
        for (NewQuestion question : questions) {
            entities.persist(new Question(round, ordinal, question));
            ordinal++;
        }
    }

    /** Says of these questions of a round that they are others than some put before in nearly the same words. */
    public void part(UUID round, Collection<UUID> parted) {
        rows(List.of(round)).stream()
                .filter(question -> parted.contains(question.onBallot().id()))
                .forEach(Question::part);
    }

    public void remove(UUID round) {
        rows(List.of(round)).forEach(entities::remove);
        entities.flush();
    }

    private List<Question> rows(Collection<UUID> rounds) {
        return entities.createQuery(
                        """
                        select q from Question q left join fetch q.prompts left join fetch q.options
                        where q.round in :rounds order by q.ordinal
                        """,
                        Question.class)
                .setParameter("rounds", rounds)
                .getResultList();
    }
}
