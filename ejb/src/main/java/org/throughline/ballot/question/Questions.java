package org.throughline.ballot.question;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.answer.Slot;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.platform.key.Key;
import org.throughline.platform.query.InList;
import org.throughline.platform.query.Rows;

/** The questions of rounds, in order, with their words: one statement, however many there are. */
@Dependent
public class Questions {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    public List<BallotQuestion> of(RoundId round) {
        return questions(List.of(round)).stream().map(Question::onBallot).toList();
    }

    public Map<RoundId, List<BallotQuestion>> of(Collection<RoundId> rounds) {
        return (rounds.isEmpty() ? List.<Question>of() : questions(rounds))
                .stream()
                        .collect(Collectors.groupingBy(
                                Question::round, Collectors.mapping(Question::onBallot, Collectors.toList())));
    }

    /** The places on the sheet of a round. One statement, without a word of the questions. */
    public List<Slot> slots(RoundId round) {
        return rows.of(
                """
                select q.kind, (select count(*) from question_option o where o.question_id = q.id) as options
                from question q where q.round_id = :round order by q.ordinal
                """,
                Map.of("round", round),
                row -> new Slot(row.constant("kind", QuestionKind.class), row.number("options")));
    }

    public void put(RoundId round, List<NewQuestion> questions) {
        int ordinal = 1;
        for (NewQuestion question : questions) {
            entities.persist(new Question(round, ordinal, question));
            ordinal++;
        }
    }

    /** Says of these questions of a round that they are others than some put before in nearly the same words. */
    public void part(RoundId round, Collection<QuestionId> parted) {
        questions(List.of(round)).stream()
                .filter(question -> parted.contains(question.onBallot().id()))
                .forEach(Question::part);
    }

    public void remove(RoundId round) {
        questions(List.of(round)).forEach(entities::remove);
        entities.flush();
    }

    private List<Question> questions(Collection<RoundId> rounds) {
        return InList.query(
                        entities,
                        """
                        select q from Question q left join fetch q.prompts left join fetch q.options
                        where q.round in :rounds order by q.ordinal
                        """,
                        Question.class,
                        "rounds",
                        Key.values(rounds))
                .getResultList();
    }
}
