package org.throughline.ballot.question;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The questions of rounds, in order, with their words: one statement, however many there are. */
@Dependent
public class Questions {

    @PersistenceContext
    private EntityManager entities;

    public List<BallotQuestion> of(UUID round) {
        return rows(List.of(round)).stream().map(Question::onBallot).toList();
    }

    public Map<UUID, List<BallotQuestion>> of(Collection<UUID> rounds) {
        return rows(rounds).stream()
                .collect(Collectors.groupingBy(
                        Question::round, Collectors.mapping(Question::onBallot, Collectors.toList())));
    }

    public void put(UUID round, List<NewQuestion> questions) {
        int ordinal = 1;
        for (NewQuestion question : questions) {
            entities.persist(new Question(round, ordinal, question));
            ordinal++;
        }
    }

    public void remove(UUID round) {
        rows(List.of(round)).forEach(entities::remove);
        entities.flush();
    }

    private List<Question> rows(Collection<UUID> rounds) {
        return entities.createQuery(
                        """
                        select q from Question q left join fetch q.prompts where q.round in :rounds order by q.ordinal
                        """,
                        Question.class)
                .setParameter("rounds", rounds)
                .getResultList();
    }
}
